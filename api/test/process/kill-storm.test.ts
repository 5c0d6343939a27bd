import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { callApi } from "../helpers/call-api.ts";
import { describeEmbedded } from "../helpers/describe-embedded.ts";
import { accountsPath } from "../helpers/resources.ts";
import { spawnTokenry } from "../helpers/tokenry-process.ts";

const rounds = 20;
const clients = 4;
/** The kill comes at a random moment of this length after the storm has begun. */
const stormMs = 250;

/** What the server has acknowledged. What was under way when it was killed is in neither set. */
interface Ledger {
  living: Set<string>;
  dead: Set<string>;
}

const move = async (key: string, { living, dead }: Ledger, end: () => Promise<void>): Promise<void> => {
  living.delete(key);
  await end();
  dead.add(key);
};

describeEmbedded(`${rounds} kills with SIGKILL during a storm of creates and deletes`, function () {
  this.timeout(180_000);
  let dataDir: string;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "tokenry-storm-"));
  });
  after(() => rm(dataDir, { recursive: true, force: true }));

  const tokens: Ledger = { living: new Set(), dead: new Set() };
  const accounts: Ledger = { living: new Set(), dead: new Set() };
  let admin = "";

  const start = async () => {
    const program = await spawnTokenry({
      TOKENRY_DATA_DIR: dataDir,
      TOKENRY_ADMIN_EMAIL: "admin@example.com",
      TOKENRY_ADMIN_PASSWORD: "Correct-Horse-1!",
      TOKENRY_LOG_LEVEL: "error",
    });
    return { program, url: await program.url };
  };

  /** Creates and deletes until the server is gone, noting each acknowledgement. */
  const rage = async (url: string): Promise<void> => {
    const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
      const answer = await callApi(url, method, path, { auth: { token: admin }, ...(body !== undefined && { body }) });
      if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
      return (answer.text === "" ? undefined : answer.json()) as T;
    };
    for (;;) {
      const { id } = await call<{ id: string }>("POST", accountsPath, { name: "storm" });
      accounts.living.add(id);
      const path = `${accountsPath}/${id}`;
      const made: { id: string; fullToken: string }[] = [];
      for (let count = 0; count < 3; count++) {
        const token = await call<{ id: string; fullToken: string }>("POST", `${path}/api-tokens`, { name: "t" });
        tokens.living.add(token.fullToken);
        made.push(token);
      }
      const [revoked, ...rest] = made;
      if (revoked) await move(revoked.fullToken, tokens, () => call("DELETE", `${path}/api-tokens/${revoked.id}`));
      if (Math.random() < 0.5) continue;
      for (const { fullToken } of rest) tokens.living.delete(fullToken);
      await move(id, accounts, () => call("DELETE", path));
      for (const { fullToken } of rest) tokens.dead.add(fullToken);
    }
  };

  const check = async (url: string, tokenTexts: Iterable<string>, accountIds: Iterable<string>): Promise<void> => {
    for (const token of tokenTexts) {
      const { status } = await callApi(url, "GET", "/api/v1/me", { auth: { token } });
      expect(status, "a token").to.equal(tokens.living.has(token) ? 200 : 401);
    }
    for (const id of accountIds) {
      const { status } = await callApi(url, "GET", `${accountsPath}/${id}`, { auth: { token: admin } });
      expect(status, "a service account").to.equal(accounts.living.has(id) ? 200 : 404);
    }
  };
  const known = ({ living, dead }: Ledger): Set<string> => new Set([...living, ...dead]);
  const newOnes = (now: Set<string>, before: Set<string>): string[] => [...now].filter((key) => !before.has(key));

  it("keep every acknowledged token and every acknowledged delete, and a store that opens", async () => {
    let checked = { tokens: known(tokens), accounts: known(accounts) };
    for (let round = 0; round < rounds; round++) {
      const { program, url } = await start();
      if (admin === "") {
        const auth = { username: "admin@example.com", password: "Correct-Horse-1!" };
        const answer = await callApi(url, "POST", "/api/v1/me/api-tokens", { auth, body: { name: "storm" } });
        admin = answer.json<{ fullToken: string }>().fullToken;
        tokens.living.add(admin);
      }
      await check(url, newOnes(known(tokens), checked.tokens), newOnes(known(accounts), checked.accounts));
      checked = { tokens: known(tokens), accounts: known(accounts) };

      const storms = Array.from({ length: clients }, () =>
        rage(url).catch((error: NodeJS.ErrnoException) => {
          if (!/^(ECONNRESET|ECONNREFUSED|EPIPE|UND_ERR_SOCKET)$/.test(error.code ?? "")) throw error;
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * stormMs));
      program.child.kill("SIGKILL");
      await Promise.all(storms);
      expect((await program.ended).signal).to.equal("SIGKILL");
    }

    const { program, url } = await start();
    await check(url, known(tokens), known(accounts));
    program.child.kill("SIGTERM");
    expect((await program.ended).code).to.equal(0);
    expect(tokens.living.size).to.be.greaterThan(rounds);
    expect(tokens.dead.size).to.be.greaterThan(rounds);
    console.log(
      `      ${known(tokens).size} tokens and ${known(accounts).size} service accounts were acknowledged, ` +
        `${tokens.dead.size} and ${accounts.dead.size} of them ended`,
    );
  });
});
