import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { describeEmbedded } from "../helpers/describe-embedded.ts";
import { runTokenry, spawnTokenry, type TokenryProcessOptions } from "../helpers/tokenry-process.ts";

const key = Buffer.alloc(32, 7).toString("base64");
const secret = "hunter-two-secret";

describeEmbedded("A start that cannot be", function () {
  this.timeout(30_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tokenry-start-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** It ends with 1 and one line for the operator, without a stack trace, and has listened nowhere. */
  const refuse = async (settings: Record<string, string>, line: RegExp, options: TokenryProcessOptions = {}) => {
    const { code, stdout, stderr } = await runTokenry(
      { TOKENRY_DATA_DIR: join(folder, "unused"), ...settings },
      options,
    );
    const lines = stderr.trimEnd().split("\n");
    expect(lines, stderr).to.have.lengthOf(1);
    expect(lines[0])
      .to.match(/^tokenry: /)
      .and.match(line);
    expect(code).to.equal(1);
    expect(stdout + stderr).to.not.match(/^\s+at |listens|"msg":"ready"/m);
    expect(stdout + stderr).to.not.contain(secret);
  };

  const table: readonly [Record<string, string>, RegExp][] = [
    [{ PORT: "http" }, /^tokenry: PORT has a wrong value .*: got "http"\. It takes a number from 0 to 65535/],
    [{ HOST: "example.com" }, /^tokenry: HOST has a wrong value .*got "example\.com"\. It takes an IP address/],
    [{ MONGODB_URI: `http://${secret}` }, /^tokenry: MONGODB_URI has a wrong value .*got \d+ characters\. It takes/],
    [{ TOKENRY_ADMIN_EMAIL: "root" }, /^tokenry: TOKENRY_ADMIN_EMAIL has a wrong value .*got "root"\. It takes/],
    [{ TOKENRY_ADMIN_PASSWORD: secret }, /^tokenry: TOKENRY_ADMIN_PASSWORD has a wrong value .*got \d+ characters/],
    [{ TOKENRY_SECRET_KEYS: secret }, /^tokenry: TOKENRY_SECRET_KEYS has a wrong value .*got \d+ characters/],
    [{ TOKENRY_LOG_LEVEL: "loud" }, /^tokenry: TOKENRY_LOG_LEVEL has a wrong value .*got "loud"\. It takes trace/],
    [{ MONGODB_URI: "mongodb://127.0.0.1:1/x" }, /^tokenry: TOKENRY_SECRET_KEYS is unset, and MONGODB_URI needs it/],
  ];
  for (const [settings, line] of table) {
    it(`says what is wrong with ${JSON.stringify(settings)}`, async () => {
      await refuse(settings, line);
      expect(await readdir(folder), "it has made no data").to.not.include("unused");
    });
  }

  it("says that the port is in use, and leaves a data dir that the next start can open", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const admin = { TOKENRY_ADMIN_EMAIL: "a@example.com", TOKENRY_ADMIN_PASSWORD: "Correct-Horse-1!" };
    const settings = { PORT: String(port), TOKENRY_DATA_DIR: join(folder, "in-use"), ...admin };
    await refuse(settings, new RegExp(`^tokenry: PORT ${port} is in use by another program\\.`));
    await new Promise((resolve) => other.close(resolve));
    const next = await spawnTokenry(settings);
    expect(await next.url).to.equal(`http://127.0.0.1:${port}`);
    next.child.kill("SIGTERM");
    expect((await next.ended).code).to.equal(0);
  });

  it("says that the address is not of this machine", async () => {
    const admin = { TOKENRY_ADMIN_EMAIL: "a@example.com", TOKENRY_ADMIN_PASSWORD: "Correct-Horse-1!" };
    await refuse({ HOST: "192.0.2.1", ...admin }, /^tokenry: HOST 192\.0\.2\.1 is no address of this machine\.$/);
    await rm(join(folder, "unused"), { recursive: true });
  });

  it("says that the data dir is a file", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    await refuse({ TOKENRY_DATA_DIR: file }, /^tokenry: TOKENRY_DATA_DIR: .*file.* is not a folder\.$/);
    await refuse({ TOKENRY_DATA_DIR: join(file, "below") }, /^tokenry: TOKENRY_DATA_DIR: .* is not a folder\.$/);
  });

  it("says that the data dir cannot be written", async () => {
    const locked = join(folder, "locked");
    await mkdir(locked, { mode: 0o555 });
    // Root may write anywhere but where the kernel forbids it.
    const parent = process.getuid?.() === 0 ? "/sys" : locked;
    await refuse(
      { TOKENRY_DATA_DIR: join(parent, "tokenry-test") },
      /^tokenry: TOKENRY_DATA_DIR: .*tokenry-test.* cannot be written by this user\.$/,
    );
  });

  it("says that the key file is broken, and repeats nothing of it", async () => {
    const dataDir = join(folder, "broken-key");
    await mkdir(dataDir);
    await writeFile(join(dataDir, "secret-keys"), secret);
    await refuse(
      { TOKENRY_DATA_DIR: dataDir },
      /secret-keys cannot be used: .*\. Restore it, or every token is lost\.$/,
    );
  });

  it("says that another process has the data dir", async () => {
    const settings = { TOKENRY_DATA_DIR: join(folder, "shared") };
    const first = await spawnTokenry(settings);
    await first.url;
    await refuse(settings, /^tokenry: TOKENRY_DATA_DIR: /);
    first.child.kill("SIGTERM");
    expect((await first.ended).code).to.equal(0);
  });

  it("says that the database does not answer, without the password of its address", async () => {
    const settings = {
      MONGODB_URI: `mongodb://user:${secret}@127.0.0.1:1/tokenry`,
      TOKENRY_SECRET_KEYS: key,
    };
    await refuse(settings, /^tokenry: MONGODB_URI: the database cannot be used: .*127\.0\.0\.1:1/);
  });
});
