import { chmod, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, isOverTheWire, startHarness } from "../helpers/harness.ts";
import { invitationsPath, makeInvitation } from "../helpers/invitations.ts";
import { type KeysFolder, keyIdOf, makeKeysFolder, newKey } from "../helpers/keys-folder.ts";
import { modelsOf } from "../helpers/principals.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../helpers/resources.ts";
import { runTokenry } from "../helpers/run-tokenry.ts";
import { goodPassword } from "../helpers/users.ts";
import { waitUntil } from "../helpers/wait-until.ts";

describe("rotating the secret keys", function () {
  this.timeout(60_000);
  const [a, b] = [newKey(), newKey()];
  let folder: KeysFolder;
  let api: Harness;
  let accountId: string;
  beforeEach(async () => {
    folder = await makeKeysFolder(a);
    api = await startHarness({ secretKeysFile: folder.file });
    accountId = (await makeAccount(api)).id;
  });
  afterEach(async () => {
    await api.stop();
    await folder.remove();
  });

  const keyIdIn = async (tokenId: string): Promise<unknown> =>
    (await api.server.database.connection.collection("api_tokens").findOne({ _id: tokenId as never }))?.["keyId"];
  /** Until the server has these keys and no others. */
  const waitForKeys = (...ids: string[]): Promise<void> =>
    waitUntil(
      () =>
        api
          .logText()
          .trim()
          .split("\n")
          .findLast((line) => line.includes('"keyIds"'))
          ?.includes(`"keyIds":${JSON.stringify(ids)}`) ?? false,
      3_000,
    );

  it("loses no token and needs no restart; a token moves when it is used, also one that was in memory", async () => {
    const used = await makeToken(api, accountId, { name: "used" });
    const unused = await makeToken(api, accountId, { name: "unused" });
    expect(await statusWith(api, used.fullToken)).to.equal(200);
    await folder.write(b, a);
    await waitForKeys(keyIdOf(b), keyIdOf(a));
    expect(await statusWith(api, used.fullToken)).to.equal(200);
    await api.server.services.settle();
    expect(await keyIdIn(used.id)).to.equal(keyIdOf(b));
    expect(await keyIdIn(unused.id)).to.equal(keyIdOf(a));
    expect(await statusWith(api, api.admin.token)).to.equal(200);
    await api.server.services.settle();

    await folder.write(b);
    await waitForKeys(keyIdOf(b));
    expect(await statusWith(api, unused.fullToken)).to.equal(503);
    expect(await statusWith(api, used.fullToken)).to.equal(200);
    await folder.write(b, a);
    expect(await statusWith(api, unused.fullToken)).to.equal(200);
  });

  it("ends what is in memory too when a key is removed", async () => {
    const { fullToken } = await makeToken(api, accountId);
    expect(await statusWith(api, fullToken)).to.equal(200);
    await folder.write(b);
    await waitForKeys(keyIdOf(b));
    expect(await statusWith(api, fullToken)).to.equal(503);
  });

  it("answers 503, not 401, for a token under a key that is not there yet, and works at once when it is", async () => {
    await folder.write(b, a);
    await waitForKeys(keyIdOf(b), keyIdOf(a));
    const { fullToken } = await makeToken(api, accountId, { name: "newest" });
    await folder.write(a);
    await waitForKeys(keyIdOf(a));
    const answer = await api.call("GET", "/api/v1/me", { auth: { token: fullToken } });
    expectProblem(answer, "unavailable");
    expect(answer.headers["retry-after"]).to.equal("1");
    expect(answer.text).to.not.contain(keyIdOf(b));
    expect(api.logText()).to.contain(`under the secret key ${keyIdOf(b)}`);
    await folder.write(a, b);
    expect(await statusWith(api, fullToken)).to.equal(200);
  });

  it("keeps the answers to requests with an Idempotency-Key", async () => {
    const send = () =>
      api.call("POST", `${accountsPath}/${accountId}/api-tokens`, {
        body: { name: "across" },
        headers: { "idempotency-key": "across" },
      });
    const first = await send();
    await folder.write(b, a);
    await waitForKeys(keyIdOf(b), keyIdOf(a));
    const again = await send();
    expect(again.headers["idempotency-replayed"]).to.equal("true");
    expect(again.text).to.equal(first.text);
  });

  it("leaves the code of an invitation as it is while the key is there", async () => {
    const { code } = await makeInvitation(api);
    await folder.write(b, a);
    await waitForKeys(keyIdOf(b), keyIdOf(a));
    const path = `/api/v1/invitation/create/${code}`;
    const answer = await api.call("POST", path, { auth: null, body: { password: goodPassword } });
    expect(answer.status, answer.text).to.equal(200);
  });

  describe("tokenry keys", () => {
    const run = (...words: string[]) =>
      runTokenry(words, {
        TOKENRY_SECRET_KEYS_FILE: folder.file,
        ...(api.config.mongodbUri ? { MONGODB_URI: api.config.mongodbUri } : { TOKENRY_DATA_DIR: api.config.dataDir }),
      });
    const keysInFile = async () => (await readFile(folder.file, "utf8")).trim().split("\n");

    it("rotate puts a new key on top, keeps the others and the mode, and prints ids only; the server takes it up", async () => {
      await chmod(folder.file, 0o640);
      const rotated = await run("keys", "rotate");
      expect(rotated.code, rotated.stderr).to.equal(0);
      const [current = "", retired, ...more] = await keysInFile();
      expect([retired, more]).to.deep.equal([a.toString("base64"), []]);
      expect(Buffer.from(current, "base64")).to.have.lengthOf(32);
      const id = keyIdOf(Buffer.from(current, "base64"));
      expect(rotated.stdout).to.equal(`${id}  current\n${keyIdOf(a)}  retired\n`);
      expect((await stat(folder.file)).mode & 0o777).to.equal(0o640);
      expect(await readdir(dirname(folder.file))).to.deep.equal(["keys"]);
      expect((await run("keys", "list")).stdout).to.equal(rotated.stdout);
      await waitForKeys(id, keyIdOf(a));
      expect(await keyIdIn((await makeToken(api, accountId)).id)).to.equal(id);
    });

    it("remove refuses the current key, an unknown one, and a key that tokens are under", async () => {
      await folder.write(b, a);
      for (const [id, reason] of [
        [keyIdOf(b), "this is the current key"],
        ["000000000000", "there is no key with this id"],
      ] as const) {
        const { code, stderr } = await run("keys", "remove", id);
        expect(code).to.equal(1);
        expect(stderr)
          .to.match(/^tokenry: .*\n$/)
          .and.contain(reason);
      }
      if (!isOverTheWire) {
        const { code, stderr } = await run("keys", "remove", keyIdOf(a));
        expect(code).to.equal(1);
        expect(stderr).to.contain("Stop the server first");
        await api.server.stop();
      }
      const { code, stderr } = await run("keys", "remove", keyIdOf(a));
      expect(code).to.equal(1);
      expect(stderr).to.match(/tokenry: 1 token\(s\) are still under this key/);
      expect(await keysInFile()).to.have.lengthOf(2);
      if (!isOverTheWire) await api.restart();
    });

    it("remove refuses a key that the code of an invitation is under", async () => {
      const { id: _id } = await makeInvitation(api);
      // The command goes by the clock of the machine.
      const expiresAt = new Date(Date.now() + 3_600_000);
      await modelsOf(api).invitations.updateOne({ _id }, { $set: { expiresAt } });
      await folder.write(b, a);
      await waitForKeys(keyIdOf(b), keyIdOf(a));
      expect(await statusWith(api, api.admin.token)).to.equal(200);
      await api.server.services.settle();
      if (!isOverTheWire) await api.server.stop();
      const { code, stderr } = await run("keys", "remove", keyIdOf(a));
      expect([code, stderr]).to.deep.equal([
        1,
        "tokenry: codes of invitations are still under this key. They expire 7 days after the key was retired; or delete the invitations.\n",
      ]);
      if (!isOverTheWire) await api.restart();
      expect((await api.call("DELETE", `${invitationsPath}/${_id}`)).status).to.equal(204);
    });

    it("remove takes a key that no token is under any more", async () => {
      await folder.write(b, a);
      await waitForKeys(keyIdOf(b), keyIdOf(a));
      expect(await statusWith(api, api.admin.token)).to.equal(200);
      await api.server.services.settle();
      if (!isOverTheWire) await api.server.stop();
      const { code, stdout, stderr } = await run("keys", "remove", keyIdOf(a));
      expect(code, stderr).to.equal(0);
      expect(stdout).to.equal(`${keyIdOf(a)}  removed\n`);
      expect(await keysInFile()).to.deep.equal([b.toString("base64")]);
      if (!isOverTheWire) await api.restart();
      expect(await statusWith(api, api.admin.token)).to.equal(200);
    });

    it("works on the file of the data dir when no setting names another", async () => {
      const dataDir = await mkdtemp(join(tmpdir(), "tokenry-data-"));
      try {
        const before = await runTokenry(["keys", "rotate"], { TOKENRY_DATA_DIR: dataDir });
        expect(before.code).to.equal(1);
        expect(before.stderr).to.contain("cannot be read (ENOENT)");
      } finally {
        await rm(dataDir, { recursive: true });
      }
    });

    it("refuses when the keys are in the variable, and says what to do", async () => {
      for (const command of ["list", "rotate"]) {
        const { code, stderr } = await runTokenry(["keys", command], { TOKENRY_SECRET_KEYS: a.toString("base64") });
        expect(code).to.equal(1);
        expect(stderr).to.contain("TOKENRY_SECRET_KEYS_FILE").and.not.contain(a.toString("base64"));
      }
    });
  });
});
