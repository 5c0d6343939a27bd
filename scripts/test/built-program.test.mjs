import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { build } from "../build.mjs";
import { root } from "../run-node.mjs";

const program = join(root, "api/bin/tokenry.js");
const entrypoint = join(root, "scripts/docker-entrypoint.sh");
const keyText = (byte) => Buffer.alloc(32, byte).toString("base64");

describe("the built program", function () {
  this.timeout(120_000);
  before(() => build({ only: ["spec", "mongoose-sqlite", "provider", "api"] }));

  it("runs by its own name, as npx runs it", () => {
    const { version } = JSON.parse(readFileSync(join(root, "api/package.json"), "utf8"));
    expect(execFileSync(program, ["--version"], { encoding: "utf8" })).to.equal(`${version}\n`);
    expect(execFileSync("npx", ["tokenry", "--version"], { cwd: root, encoding: "utf8" })).to.equal(`${version}\n`);
  });

  describe("in a container", () => {
    let dataDir;
    beforeEach(() => {
      dataDir = mkdtempSync(join(tmpdir(), "tokenry-entrypoint-"));
    });
    afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

    const run = (words, settings = {}) => {
      const env = {
        PATH: process.env.PATH,
        MONGODB_URI: "mongodb://127.0.0.1:1/tokenry",
        TOKENRY_DATA_DIR: dataDir,
        ...settings,
      };
      return spawnSync(entrypoint, words.split(" "), { encoding: "utf8", env });
    };
    const idsOf = ({ stdout }) => stdout.split("\n").flatMap((line) => line.split(" ")[0] || []);

    it("keeps a key that it makes for nobody but its user, the same at each start, and rotates it", () => {
      const first = run("keys list", { TOKENRY_SECRET_KEYS: "", TOKENRY_SECRET_KEYS_FILE: "" });
      expect(first.status, first.stderr).to.equal(0);
      expect(idsOf(first)).to.have.lengthOf(1);
      expect(statSync(join(dataDir, "secret-keys")).mode & 0o777).to.equal(0o600);
      expect(idsOf(run("keys list"))).to.deep.equal(idsOf(first));
      const rotated = run("keys rotate");
      expect(rotated.status, rotated.stderr).to.equal(0);
      expect(idsOf(rotated)).to.have.lengthOf(2).and.include(idsOf(first)[0]);
      expect(idsOf(run("keys list"))).to.deep.equal(idsOf(rotated));
    });

    it("takes the keys of the file that a setting names, and rotates them there", () => {
      const file = join(dataDir, "given-keys");
      writeFileSync(file, `${keyText(1)}\n`);
      const rotated = run("keys rotate", { TOKENRY_SECRET_KEYS_FILE: file });
      expect(rotated.status, rotated.stderr).to.equal(0);
      expect(readFileSync(file, "utf8").split("\n")).to.have.lengthOf(3).and.include(keyText(1));
      expect(() => statSync(join(dataDir, "secret-keys"))).to.throw("ENOENT");
    });

    it("leaves the keys of a variable there, and makes no file", () => {
      const answer = run("keys rotate", { TOKENRY_SECRET_KEYS: keyText(1) });
      expect(answer.status).not.to.equal(0);
      expect(answer.stderr).to.contain("the keys are in TOKENRY_SECRET_KEYS").and.not.contain(keyText(1));
      expect(() => statSync(join(dataDir, "secret-keys"))).to.throw("ENOENT");
    });
  });
});
