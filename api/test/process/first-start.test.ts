import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isTokenText } from "@tokenry/spec";
import { expect } from "chai";
import { callApi } from "../helpers/call-api.ts";
import { describeEmbedded } from "../helpers/describe-embedded.ts";
import { spawnTokenry, type TokenryProcess } from "../helpers/tokenry-process.ts";

const passwordLine =
  /^The first administrator is admin@tokenry\.local with the password (\S+) \(shown this once\)\.$/gm;

describeEmbedded("The first start in an empty data dir", function () {
  this.timeout(30_000);
  let folder: string;
  let dataDir: string;
  let first: TokenryProcess;
  let password: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tokenry-first-"));
    dataDir = join(folder, "data");
    first = await spawnTokenry({ TOKENRY_DATA_DIR: dataDir, TOKENRY_LOG_LEVEL: "trace" });
    await first.url;
    password = [...first.stderr().matchAll(passwordLine)][0]?.[1] ?? "";
  });
  after(async () => {
    first.child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });

  it("shows a password once, which works, and which no log line has", async () => {
    expect([...first.stderr().matchAll(passwordLine)]).to.have.lengthOf(1);
    const auth = { username: "admin@tokenry.local", password };
    expect((await callApi(await first.url, "GET", "/api/v1/me", { auth })).status).to.equal(200);
    expect(first.stdout()).to.contain('"msg":"ready"').and.not.contain(password);
  });

  it("writes a token of one hour that works, readable by nobody else", async () => {
    const file = join(dataDir, "first-admin-token");
    const token = (await readFile(file, "utf8")).trimEnd();
    expect(isTokenText(token)).to.equal(true);
    expect((await stat(file)).mode & 0o777).to.equal(0o600);
    const listed = await callApi(await first.url, "GET", "/api/v1/me/api-tokens", { auth: { token } });
    const [shown] = listed.json<{ results: { iat: string; exp: string }[] }>().results;
    expect(Date.parse(shown?.exp ?? "") - Date.parse(shown?.iat ?? "")).to.equal(3_600_000);
    expect(first.stdout() + first.stderr()).to.not.contain(token);
  });

  it("stores the password as a hash that costs what OWASP recommends", async () => {
    const files = await Promise.all(["tokenry.db", "tokenry.db-wal"].map((name) => readFile(join(dataDir, name))));
    expect(Buffer.concat(files).includes("scrypt$32768$8$3$")).to.equal(true);
  });

  it("keeps data and keys from everybody else", async () => {
    expect((await stat(dataDir)).mode & 0o777).to.equal(0o700);
    for (const name of ["secret-keys", "tokenry.db"]) {
      expect((await stat(join(dataDir, name))).mode & 0o777, name).to.equal(0o600);
    }
  });

  it("is the only one that does so: the second shows no password and leaves token and key as they are", async () => {
    const names = ["first-admin-token", "secret-keys"];
    const read = () => Promise.all(names.map((name) => readFile(join(dataDir, name), "utf8")));
    const before = await read();
    first.child.kill("SIGTERM");
    expect(await first.ended).to.deep.equal({ code: 0, signal: null });

    const second = await spawnTokenry({ TOKENRY_DATA_DIR: dataDir });
    const url = await second.url;
    expect(second.stderr()).to.not.contain("password");
    expect(await read()).to.deep.equal(before);
    const auth = { username: "admin@tokenry.local", password };
    expect((await callApi(url, "GET", "/api/v1/me", { auth })).status).to.equal(200);
    second.child.kill("SIGTERM");
    expect((await second.ended).code).to.equal(0);
  });
});
