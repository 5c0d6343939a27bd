import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseTokenText, type Schemas } from "@tokenry/spec";
import { expect } from "chai";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { bootstrapSchema } from "../../src/bootstrap/bootstrap-schema.ts";
import { exportBootstrap } from "../../src/bootstrap/export-bootstrap.ts";
import { readBootstrapFile } from "../../src/bootstrap/read-bootstrap-file.ts";
import { createModels } from "../../src/models/index.ts";
import { mintTokenText } from "../../src/services/mint-token-text.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { skipUnlessAtomic } from "../helpers/has-atomic-updates.ts";
import { makeInstanceAccount } from "../helpers/instance-accounts.ts";
import { interceptWrites } from "../helpers/intercept-writes.ts";
import { statusWith } from "../helpers/resources.ts";

const docs = (name: string) => readFile(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
const newText = () => mintTokenText({ prefix: "tkr", type: "sat" }).fullToken;
const password = "Correct-Horse-1!";

describe("The bootstrap file", () => {
  let folder: string;
  let path: string;
  let text: string;
  let secret: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tokenry-bootstrap-"));
    path = join(folder, "bootstrap.yaml");
    text = /```yaml\n([\s\S]*?)```/.exec(await docs("bootstrap.md"))?.[1] ?? "";
    secret = newText();
    process.env["ADA_PASSWORD"] = password;
    process.env["CI_DEPLOY_TOKEN"] = secret;
  });
  after(async () => {
    delete process.env["ADA_PASSWORD"];
    delete process.env["CI_DEPLOY_TOKEN"];
    await rm(folder, { recursive: true, force: true });
  });

  /** A server on a new store with this file and no other administrator. */
  async function start(content: string | object): Promise<Harness> {
    await writeFile(path, typeof content === "string" ? content : stringify(content));
    const api = await startHarness({ bootstrapFile: path, firstAdmin: undefined });
    return api;
  }
  const ada = { username: "ada@example.com", password };
  const summaryOf = (api: Harness) =>
    api
      .logText()
      .match(/\d+ created, \d+ updated, \d+ unchanged/g)
      ?.at(-1);

  describe("of the documentation", () => {
    let api: Harness;
    before(async () => {
      api = await start(text);
    });
    after(() => api.stop());

    it("makes what it says, with rights and tokens that work", async () => {
      const account = await api.call("GET", "/api/v1/acme/service-accounts/ci", { auth: ada });
      expect(account.json()).to.include({ id: "ci", name: "ci", description: "Builds and deploys" });
      const listed = await api.call("GET", "/api/v1/acme/service-accounts", { auth: { token: secret } });
      expect(listed.json<Schemas["ServiceAccountPage"]>().results.map(({ id }) => id)).to.deep.equal(["ci"]);
      const refused = await api.call("POST", "/api/v1/acme/service-accounts", {
        auth: { token: secret },
        body: { name: "a" },
      });
      expectProblem(refused, "forbidden");
      const token = await api.call("GET", "/api/v1/acme/service-accounts/ci/api-tokens/deploy", { auth: ada });
      expect(token.json()).to.include({ id: "deploy", maxAge: "P365D", exp: "2027-01-01T00:00:00Z" });
    });

    it("leaves nothing to set up", async () => {
      const body = { username: "eve@example.com", password };
      expectProblem(await api.call("POST", "/api/v1/setup", { auth: null, body }), "setup-done");
    });

    it("changes nothing when it is applied again, and says so", async () => {
      await api.restart();
      expect(summaryOf(api)).to.equal("0 created, 0 updated, 8 unchanged");
      expect(await statusWith(api, secret)).to.equal(200);
    });

    it("follows what the file says now, and leaves what it does not say", async () => {
      const patch = { body: { description: "By hand" }, auth: ada };
      await api.call("PATCH", "/api/v1/acme/service-accounts/ci", patch);
      const file = parse(text);
      file.tenants[0].name = "Acme Inc.";
      file.roles[0].permissions = { FLOW: ["VIEW"] };
      file.serviceAccounts[0].description = undefined;
      file.serviceAccounts[0].tokens[0].enabled = false;
      await writeFile(path, stringify(file));
      await api.restart();
      expect(summaryOf(api)).to.equal("0 created, 3 updated, 5 unchanged");
      expect(await statusWith(api, secret)).to.equal(401);
      const account = await api.call("GET", "/api/v1/service-accounts/ci", { auth: ada });
      expect(account.json()).to.include({ description: "By hand" });
      expect(account.json<Schemas["ServiceAccountDetail"]>().tenants).to.deep.include({
        id: "acme",
        name: "Acme Inc.",
      });
      await writeFile(path, text);
      await api.restart();
    });

    it("does not undo a rotation, and does not bring back what was revoked", async () => {
      const token = "/api/v1/acme/service-accounts/ci/api-tokens/deploy";
      const rotated = await api.call("POST", `${token}/rotate`, { auth: ada });
      const { fullToken } = rotated.json<{ fullToken: string }>();
      await api.restart();
      expect([await statusWith(api, secret), await statusWith(api, fullToken)]).to.deep.equal([401, 200]);
      expect((await api.call("DELETE", token, { auth: ada })).json()).to.deep.equal({ id: "deploy" });
      expect(await statusWith(api, fullToken)).to.equal(401);
      await api.restart();
      expect(await statusWith(api, fullToken)).to.equal(401);
      expect(await statusWith(api, secret)).to.equal(401);
      expect(api.logText()).to.contain("left alone api-token ci/deploy");
    });

    it("shows no secret in the log", () => {
      expect(api.logText()).to.not.contain(secret).and.not.contain(password);
    });
  });

  it("gives tokens of two owners the same id, and each answers for its own", async () => {
    const [one, two] = [newText(), newText()];
    await writeFile(join(folder, "two"), `${two}\n`);
    process.env["ONE"] = one;
    const api = await start({
      version: 1,
      users: [{ id: "ada", email: ada.username, superAdmin: true, password: { env: "ADA_PASSWORD" } }],
      serviceAccounts: [
        { id: "a", name: "a", tokens: [{ id: "same", name: "one", secret: { env: "ONE" } }] },
        { id: "b", name: "b", tokens: [{ id: "same", name: "two", secret: { file: "two" } }] },
      ],
    });
    delete process.env["ONE"];
    const get = async (id: string) =>
      (await api.call("GET", `/api/v1/service-accounts/${id}/api-tokens/same`, { auth: ada })).json();
    expect(await get("a")).to.include({ id: "same", name: "one" });
    expect(await get("b")).to.include({ id: "same", name: "two" });
    await api.call("DELETE", "/api/v1/service-accounts/a/api-tokens/same", { auth: ada });
    expect([await statusWith(api, one), await statusWith(api, two)]).to.deep.equal([401, 200]);
    const own = await api.call("PATCH", "/api/v1/me/api-tokens/same", { auth: { token: two }, body: { name: "new" } });
    expect(own.json()).to.include({ id: "same", name: "new" });
    await api.stop();
  });

  const faults = [
    ["serviceAccounts:\n  - id: ci\n    nmae: ci", /yaml:4: serviceAccounts\[0\]\.nmae: is no key/],
    ["serviceAccounts:\n  - id: ci\n    name: Not A Name", /yaml:4: serviceAccounts\[0\]\.name: must match pattern/],
    ["tenants: [", /yaml:\d: is no YAML/],
    ["tenants:\n  - id: a\n  - id: a", /yaml:4: tenants\[1\]\.id: is here twice/],
    ["groups:\n  - { id: g, tenant: nowhere, name: G }", /yaml:3: groups\[0\]\.tenant: there is no tenant "nowhere"/],
    [
      "serviceAccounts:\n  - id: a\n    name: a\n    groups: [x]",
      /yaml:5: serviceAccounts\[0\]\.groups\[0\]: there is no group "x"/,
    ],
    ["bindings:\n  - { tenant: main, role: nothing, principal: x }", /bindings\[0\]\.role: there is no role "nothing"/],
    ["roles:\n  - { id: admin_main, tenant: main, name: A, permissions: { FLOW: [VIEW] } }", /that every tenant has/],
    [
      "roles:\n  - { id: r, tenant: main, name: A, permissions: { FLOWS: [VIEW] } }",
      /yaml:3: roles\[0\]\.permissions\.FLOWS: no such resource/,
    ],
    [
      "serviceAccounts:\n  - id: a\n    name: a\n    tokens:\n      - id: t\n        name: t\n        secret: { env: NOT_SET }",
      /yaml:8: .*\.secret: the environment variable NOT_SET is unset/,
    ],
    [
      "serviceAccounts:\n  - id: a\n    name: a\n    tokens:\n      - id: t\n        name: t\n        secret: { file: none }",
      /the file none cannot be read \(ENOENT\)/,
    ],
    [
      "serviceAccounts:\n  - id: a\n    name: a\n    tokens:\n      - id: t\n        name: t\n        secret: { env: ADA_PASSWORD }",
      /must be the text of a token/,
    ],
    [
      "serviceAccounts:\n  - id: a\n    name: a\n    tokens:\n      - { id: t, name: t, maxAge: 30d, secret: { env: CI_DEPLOY_TOKEN } }",
      /yaml:6: serviceAccounts\[0\]\.tokens\[0\]\.maxAge: must be an ISO 8601 duration/,
    ],
    [
      "serviceAccounts:\n  - id: a\n    name: a\n    tokens:\n      - { id: t, name: t }",
      /tokens\[0\]: secret or digest is missing/,
    ],
    [
      `serviceAccounts:\n  - id: a\n    name: a\n    tokens:\n      - { id: t, name: t, digest: ${"a".repeat(43)}, keyId: "0123456789ab", lookupId: ${"a".repeat(16)}, prefix: tkr_sat_aaaaaa }`,
      /keyId: this server does not have that secret key/,
    ],
    ["users:\n  - { id: a, email: a@example.com, password: { env: WEAK } }", /password: must have at least 8/],
    ["users:\n  - { id: a, email: a@example.com }\n  - { id: b, email: A@example.com }", /email: is here twice/],
  ] as const;
  for (const [rest, message] of faults) {
    it(`is refused for ${JSON.stringify(rest).slice(0, 90)}, with the line, and nothing of it is written`, async () => {
      process.env["WEAK"] = "short";
      const content = `version: 1\n${rest}\n`;
      const error = await start(content).then(
        (api) => api.stop(),
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(Error).with.property("name", "BootstrapError");
      expect((error as Error).message).to.match(message);
      expect((error as Error).message)
        .to.not.contain(secret)
        .and.not.contain(password);
    });
  }

  it("is applied once by several nodes that start with it at the same moment", async function () {
    const api = await startHarness();
    await skipUnlessAtomic(this, api);
    await writeFile(path, text);
    const run = () => api.server.services.bootstrap(path, process.env);
    const reports = await Promise.all([run(), run(), run()]);
    const made = reports.flatMap(({ changes }) => changes.map(({ kind, id }) => `${kind} ${id}`));
    // A tenant that two make at once counts for both.
    expect(made.filter((one) => !one.startsWith("tenant")).length).to.equal(7);
    expect((await run()).changes).to.deep.equal([]);
    expect(await statusWith(api, secret)).to.equal(200);
    await api.stop();
  });

  it("is finished by the next start after a crash in the midst", async () => {
    const api = await startHarness();
    await writeFile(path, text);
    for (let writes = 0; ; writes++) {
      let left = writes;
      const restore = interceptWrites(api.server.database, async (write) => {
        if (left-- <= 0) throw new Error("crash");
        return write();
      });
      const isDone = await api.server.services.bootstrap(path, process.env).then(
        () => true,
        () => false,
      );
      restore();
      if (isDone) break;
    }
    await api.restart();
    expect((await api.server.services.bootstrap(path, process.env)).changes).to.deep.equal([]);
    const listed = await api.call("GET", "/api/v1/acme/service-accounts", { auth: { token: secret } });
    expect(listed.status, listed.text).to.equal(200);
    await api.stop();
  });

  it("keeps bindings to the managed roles of a tenant whose maker crashed before those roles", async () => {
    const api = await startHarness();
    await writeFile(path, text);
    const restore = interceptWrites(api.server.database, async (write, collection) => {
      if (collection === "roles") throw new Error("crash");
      return write();
    });
    const error = await api.server.services.bootstrap(path, process.env).catch((reason: unknown) => reason);
    restore();
    expect(error).to.have.property("message", "crash");
    await api.server.services.bootstrap(path, process.env);
    await api.server.services.settle();
    expect((await api.server.services.bootstrap(path, process.env)).changes).to.deep.equal([]);
    await api.stop();
  });

  it("keeps the binding of somebody who got access to the tenant just before", async () => {
    const api = await startHarness();
    const bindings = [{ tenant: "main", role: "viewer_main", principal: "ci" }];
    const account = { id: "ci", name: "ci", tenants: [] as string[] };
    await writeFile(path, stringify({ version: 1, serviceAccounts: [account] }));
    await api.server.services.bootstrap(path, {});
    await writeFile(path, stringify({ version: 1, serviceAccounts: [{ ...account, tenants: ["main"] }], bindings }));
    let isBound = () => {};
    const bound = new Promise<void>((resolve) => {
      isBound = resolve;
    });
    // What follows from the access is done again when its audit entry moves: here after the binding was made.
    const restore = interceptWrites(api.server.database, async (write, collection) => {
      api.clock.now += 1;
      if (collection === "audit_entries") await bound;
      const result = await write();
      if (collection === "bindings") isBound();
      return result;
    });
    await api.server.services.bootstrap(path, {});
    await api.server.services.settle();
    restore();
    expect((await api.server.services.bootstrap(path, {})).changes).to.deep.equal([]);
    await api.stop();
  });

  it("is read or refused, whatever is in it", async () => {
    const keys = fc.constantFrom(
      "version",
      "tenants",
      "users",
      "serviceAccounts",
      "tokens",
      "id",
      "name",
      "a",
      "__proto__",
    );
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom(1, 2, "a", "main", null, true, "\u0000", -1, Number.POSITIVE_INFINITY),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(keys, tie("value"), { maxKeys: 4 }),
      ),
    })).value;
    const content = fc.oneof(
      value.map((one) => stringify(one)),
      fc.string({ maxLength: 60 }),
      fc.constant("a: &a [*a, *a]"),
    );
    await fc.assert(
      fc.asyncProperty(content, async (one) => {
        await writeFile(path, one);
        const error = await readBootstrapFile(path).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error) expect(error).to.have.property("name", "BootstrapError");
      }),
      { numRuns: 300 },
    );
  });

  it("that is bad writes nothing, not even what is right in it", async () => {
    const api = await startHarness();
    await writeFile(path, "version: 1\ntenants:\n  - id: fresh\ngroups:\n  - { id: g, tenant: none, name: G }\n");
    const models = createModels(api.server.database.connection);
    const error = await api.server.services.bootstrap(path, {}).catch((reason: unknown) => reason);
    expect(error).to.have.property("name", "BootstrapError");
    expect(await models.tenants.exists({ _id: "fresh" })).to.equal(null);
    await api.stop();
  });

  it("of an export gives a new server with the same keys tokens that work as before, ids included", async () => {
    const keys = [Buffer.alloc(32, 7)];
    const from = await startHarness({ secretKeys: keys });
    const account = await makeInstanceAccount(from, { tenants: ["main"] });
    const make = async (body: object) => {
      const made = await from.call("POST", `/api/v1/service-accounts/${account.id}/api-tokens`, { body });
      return made.json<{ id: string; fullToken: string }>();
    };
    const plain = await make({ name: "plain" });
    const aged = await make({ name: "aged", maxAge: "P30D", extended: true, permissions: [] });
    const rotated = await make({ name: "rotated" });
    const next = await from.call("POST", `/api/v1/service-accounts/${account.id}/api-tokens/${rotated.id}/rotate`, {
      body: { overlap: "P1D" },
    });
    const list = `/api/v1/service-accounts/${account.id}/api-tokens`;
    const before = (await from.call("GET", list)).json<Schemas["ApiTokenList"]>();
    const models = createModels(from.server.database.connection);
    const bare = await exportBootstrap(models, { withDigests: false });
    expect(stringify(bare)).to.not.contain("digest").and.not.contain("scrypt").and.not.contain("tokens");
    const file = stringify(await exportBootstrap(models, { withDigests: true }));
    for (const { fullToken } of [plain, aged, rotated]) {
      expect(file).to.not.contain(fullToken).and.not.contain(parseTokenText(fullToken)?.secret);
    }
    await from.stop();

    await writeFile(path, file);
    const to = await startHarness({ secretKeys: keys, bootstrapFile: path, firstAdmin: undefined });
    to.admin.token = from.admin.token;
    for (const token of [
      plain.fullToken,
      aged.fullToken,
      rotated.fullToken,
      next.json<{ fullToken: string }>().fullToken,
    ]) {
      expect(await statusWith(to, token)).to.equal(200);
    }
    const withoutUse = (token: Schemas["ApiToken"]) => {
      const uses = ["lastUsed", "lastUsedIp", "lastUsedAgent"];
      return Object.fromEntries(Object.entries(token).filter(([name]) => !uses.includes(name)));
    };
    const byName = ({ results }: Schemas["ApiTokenList"]) =>
      results.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(withoutUse);
    const after = (await to.call("GET", list)).json<Schemas["ApiTokenList"]>();
    expect(byName(after)).to.deep.equal(byName(before));
    expect(await statusWith(to, from.admin.token)).to.equal(200);
    expect((await to.call("GET", "/api/v1/me", { auth: from.admin })).status).to.equal(200);
    const again = stringify(await exportBootstrap(createModels(to.server.database.connection), { withDigests: true }));
    const comparable = (one: string) => {
      const content = parse(one) as Record<string, unknown[]>;
      for (const entry of [...(content["users"] ?? []), ...(content["serviceAccounts"] ?? [])] as {
        tokens?: { id: string }[];
      }[]) {
        entry.tokens = entry.tokens?.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? [];
      }
      return content;
    };
    expect(comparable(again)).to.deep.equal(comparable(file));
    await to.stop();
  });

  it("has a published schema, which is the one that it is checked with (else run npm run generate)", async () => {
    expect(JSON.parse(await docs("bootstrap.schema.json"))).to.deep.equal(JSON.parse(JSON.stringify(bootstrapSchema)));
  });
});
