import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { root } from "../run-node.mjs";

const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" });
const files = git("ls-files", "-z").split("\0").filter(Boolean);
const read = (file) => readFileSync(join(root, file), "utf8");

describe("the repository", () => {
  it("names no package registry's address in a lock file or setting", () => {
    const lock = JSON.parse(read("package-lock.json"));
    const resolved = Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith("http"));
    expect(resolved).to.deep.equal([]);
    for (const file of [".npmrc", "package.json"]) expect(read(file)).not.to.match(/registry\s*=|registry\.npmjs/);
  });

  it("holds no absolute path of a machine", () => {
    const pattern = new RegExp(["/ro", "ot/|/ho", "me/[a-z]|/wo", "rk/"].join(""));
    const guilty = files.filter((file) => existsSync(join(root, file)) && pattern.test(read(file)));
    expect(guilty).to.deep.equal([]);
  });

  it("has a README and a licence in each published package", () => {
    const folders = JSON.parse(read("package.json")).workspaces;
    for (const folder of folders) {
      const manifest = JSON.parse(read(`${folder}/package.json`));
      if (manifest.private) continue;
      expect(existsSync(join(root, folder, "README.md")), folder).to.equal(true);
      expect(manifest.license, folder).to.equal("Apache-2.0");
    }
  });

  it("links only to files that exist, in its Markdown pages", () => {
    const broken = files
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) =>
        [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
          .map(([, target]) => target)
          .filter((target) => !existsSync(join(root, file, "..", target)))
          .map((target) => `${file} -> ${target}`),
      );
    expect(broken).to.deep.equal([]);
  });
});

describe("docker-compose.yml", () => {
  it("is valid", function () {
    const compose = findCompose();
    if (!compose) {
      console.log("SKIP: docker-compose.yml: Docker Compose is not installed, apt-get install docker-compose");
      this.skip();
    }
    execFileSync(compose[0], [...compose.slice(1), "config", "-q"], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  });
});

function findCompose() {
  return [["docker", "compose"], ["docker-compose"]].find((command) => {
    try {
      execFileSync(command[0], [...command.slice(1), "version"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}
