import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import packageJson from "../../package.json" with { type: "json" };
import { type BuiltProvider, buildProvider } from "../../scripts/build.mjs";
import { buildExecutable } from "../../scripts/executable.mjs";
import { version } from "../../src/version.ts";

const LARGEST_SCRIPT = 260_000;

describe("build", function () {
  this.timeout(30_000);
  let folder: string;
  let built: BuiltProvider;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tokenry-build-"));
    built = await buildProvider(join(folder, "a"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("gives the same bytes again, in another folder and time zone", async () => {
    const other = join(folder, "b");
    const script = `import { buildProvider } from ${JSON.stringify(new URL("../../scripts/build.mjs", import.meta.url).href)}; await buildProvider(${JSON.stringify(other)});`;
    const env = { ...process.env, TZ: "Pacific/Auckland" };
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: tmpdir(), env });
    expect(run.status, String(run.stderr)).to.equal(0);
    const again = join(other, `terraform-provider-tokenry_${version}.zip`);
    expect(await digestOf(again)).to.equal(await digestOf(built.zip));
  });

  it("packs an executable script and the file that says it is CommonJS", async () => {
    expect(toModes(await readFile(built.zip))).to.deep.equal({
      [`terraform-provider-tokenry_v${version}`]: 0o100755,
      "package.json": 0o100644,
    });
  });

  it("keeps the script small, since each terraform command starts it several times", async () => {
    const script = await readFile(built.script, "utf8");
    expect(script)
      .to.match(/^#!\/usr\/bin\/env node\n/)
      .and.not.to.contain("undici");
    expect(script.length).to.be.lessThan(LARGEST_SCRIPT);
  });

  it("holds no path of the machine that built it", async () => {
    expect(await readFile(built.script, "utf8")).not.to.contain(process.cwd());
  });

  it("says what it is when it is not started by terraform", () => {
    const { status, stdout, stderr } = spawnSync(built.script, [], { encoding: "utf8" });
    expect({ status, stdout }).to.deep.equal({ status: 1, stdout: "" });
    expect(stderr).to.contain("This program is a Terraform provider");
  });

  it("says that there is no executable for Windows, rather than build one that does not start", async () => {
    const failure = await buildExecutable("win32").catch((error: unknown) => error);
    expect(String(failure)).to.contain("no executable for Windows").and.to.contain("WSL");
  });

  it("has the version of the package", () => {
    expect(version).to.equal(packageJson.version);
  });
});

async function digestOf(file: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
}

/** Name to unix mode, from the central directory (APPNOTE.TXT 4.3.12). */
function toModes(zip: Buffer): Record<string, number> {
  const modes: Record<string, number> = {};
  const signature = Buffer.from("PK\u0001\u0002");
  for (let at = zip.indexOf(signature); at >= 0; at = zip.indexOf(signature, at + 1)) {
    const nameLength = zip.readUInt16LE(at + 28);
    modes[zip.toString("utf8", at + 46, at + 46 + nameLength)] = zip.readUInt32LE(at + 38) >>> 16;
  }
  return modes;
}
