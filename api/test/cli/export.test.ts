import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { parse } from "yaml";
import type { BootstrapFile } from "../../src/bootstrap/bootstrap-file.ts";
import { describeEmbedded } from "../helpers/describe-embedded.ts";
import { startHarness } from "../helpers/harness.ts";
import { makeAccount, makeToken } from "../helpers/resources.ts";
import { runTokenry } from "../helpers/run-tokenry.ts";

describeEmbedded("tokenry export", function () {
  this.timeout(60_000);
  let folder: string;
  let dataDir: string;
  let fullToken: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tokenry-export-"));
    const api = await startHarness();
    const account = await makeAccount(api, { name: "ci" });
    ({ fullToken } = await makeToken(api, account.id));
    dataDir = api.config.dataDir;
    await api.server.stop();
  });
  after(async () => {
    await rm(folder, { recursive: true, force: true });
    await rm(dataDir, { recursive: true, force: true });
  });

  it("writes the store to standard output, without tokens and passwords, and says so", async () => {
    const { code, stdout, stderr } = await runTokenry(["export"], { TOKENRY_DATA_DIR: dataDir });
    expect(code, stderr).to.equal(0);
    const content = parse(stdout) as BootstrapFile;
    expect(content.serviceAccounts?.map(({ name }) => name)).to.deep.equal(["ci"]);
    expect(content.users?.map(({ email }) => email)).to.deep.equal(["admin@example.com"]);
    expect(stdout).to.not.match(/digest|scrypt|tokens:/);
    expect(stderr).to.contain("--with-digests");
  });

  it("writes digests to a file that only its owner can read, and no text of a token", async () => {
    const file = join(folder, "instance.yaml");
    const run = await runTokenry(["export", "--with-digests", file], { TOKENRY_DATA_DIR: dataDir });
    expect(run).to.deep.equal({ code: 0, stdout: "", stderr: "" });
    expect((await stat(file)).mode & 0o777).to.equal(0o600);
    const text = await readFile(file, "utf8");
    expect((parse(text) as BootstrapFile).serviceAccounts?.[0]?.tokens).to.have.lengthOf(1);
    expect(text).to.not.contain(fullToken).and.not.contain(fullToken.slice(-38));
  });

  it("refuses other words and says how to write it", async () => {
    for (const words of [["a", "b"], ["--digests"]]) {
      const { code, stderr } = await runTokenry(["export", ...words], { TOKENRY_DATA_DIR: dataDir });
      expect(code).to.equal(1);
      expect(stderr).to.contain("tokenry export [--with-digests] [file]");
    }
  });

  it("of a file that is not right, a start ends with its lines and nothing else", async () => {
    const file = join(folder, "bad.yaml");
    await writeFile(file, "version: 1\ngroups:\n  - { id: a, tenant: nowhere, name: A }\n");
    const run = await runTokenry([], {
      TOKENRY_DATA_DIR: dataDir,
      TOKENRY_BOOTSTRAP_FILE: file,
      PORT: "0",
      TOKENRY_LOG_LEVEL: "silent",
    });
    expect(run.code).to.equal(1);
    expect(run.stderr).to.contain(`${file}:3: groups[0].tenant: there is no tenant "nowhere"`);
    expect(run.stderr).to.not.match(/\n\s+at /);
  });
});
