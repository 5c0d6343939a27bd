import { expect } from "chai";
import type { AuditEntry } from "../../src/models/audit-entry.ts";
import { createModels, type Models } from "../../src/models/index.ts";
import type { CallOptions } from "../helpers/call-api.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken, unknownId } from "../helpers/resources.ts";

describe("Audit entries", () => {
  let api: Harness;
  let models: Models;
  let account: string;
  let requests = 0;
  before(async () => {
    api = await startHarness();
    models = createModels(api.server.database.connection);
    account = (await makeAccount(api)).id;
  });
  after(() => api.stop());

  /** The entries that one request left. */
  const entriesOf = async (method: string, path: string, options: CallOptions = {}) => {
    requests++;
    const requestId = `audit-${requests}`;
    const answer = await api.call(method, path, { ...options, headers: { "x-request-id": requestId } });
    await api.server.services.settle();
    const entries: AuditEntry[] = await models.auditEntries.find({ requestId }).lean();
    return { answer, entries };
  };
  const expectEntry = (
    { entries }: { entries: AuditEntry[] },
    expected: Pick<AuditEntry, "action" | "targetType" | "targetId"> & { actorId?: string },
  ) => {
    expect(entries).to.have.lengthOf(1);
    const [entry] = entries;
    const { joinedTenants, ...members } = entry ?? {};
    expect(joinedTenants).to.deep.equal(expected.action === "service-account.create" ? ["main"] : undefined);
    const keys = ["_id", "at", "action", "actorId", "requestId", "targetType", "targetId", "tenantId"];
    expect(members).to.have.all.keys(keys);
    expect(entry).to.include({ actorId: "firstAdministrator", tenantId: "main", ...expected });
    expect(entry?.at).to.deep.equal(new Date(api.clock.now));
  };

  it("tell what the first start made, of its own accord", async () => {
    await api.server.services.settle();
    const entries = await models.auditEntries.find({ actorId: "system" }).sort({ action: 1 }).lean();
    expect(entries.map(({ action, targetId }) => [action, targetId])).to.deep.equal([
      ["tenant.create", "main"],
      ["user.create", "firstAdministrator"],
    ]);
  });

  it("tell who made a service account", async () => {
    const found = await entriesOf("POST", accountsPath, { body: { name: "ci", description: "x" } });
    const { id } = found.answer.json<{ id: string }>();
    expectEntry(found, { action: "service-account.create", targetType: "principal", targetId: id });
  });

  it("tell who changed a service account", async () => {
    const found = await entriesOf("PUT", `${accountsPath}/${account}`, { body: { name: "ci", superAdmin: false } });
    expectEntry(found, { action: "service-account.update", targetType: "principal", targetId: account });
  });

  it("tell who deleted a service account, after it is gone", async () => {
    const { id } = await makeAccount(api);
    const found = await entriesOf("DELETE", `${accountsPath}/${id}`);
    expectEntry(found, { action: "service-account.delete", targetType: "principal", targetId: id });
    expect(await models.principals.findById(id).lean()).to.equal(null);
  });

  it("tell who made a token of a service account", async () => {
    const found = await entriesOf("POST", `${accountsPath}/${account}/api-tokens`, { body: { name: "deploy" } });
    const { id } = found.answer.json<{ id: string }>();
    expectEntry(found, { action: "api-token.create", targetType: "api-token", targetId: id });
  });

  it("tell who revoked a token of a service account, after it is gone", async () => {
    const { id } = await makeToken(api, account);
    const found = await entriesOf("DELETE", `${accountsPath}/${account}/api-tokens/${id}`);
    expectEntry(found, { action: "api-token.revoke", targetType: "api-token", targetId: id });
    expect(await models.apiTokens.findById(id).lean()).to.equal(null);
  });

  it("tell a service account that makes and revokes a token of its own", async () => {
    const { fullToken } = await makeToken(api, account);
    const auth = { token: fullToken };
    const made = await entriesOf("POST", "/api/v1/me/api-tokens", { auth, body: { name: "next" } });
    const { id } = made.answer.json<{ id: string }>();
    expectEntry(made, { action: "api-token.create", targetType: "api-token", targetId: id, actorId: account });
    const revoked = await entriesOf("DELETE", `/api/v1/me/api-tokens/${id}`, { auth });
    expectEntry(revoked, { action: "api-token.revoke", targetType: "api-token", targetId: id, actorId: account });
  });

  it("are not left by what was refused, nor by what only reads", async () => {
    for (const [method, path, body] of [
      ["POST", accountsPath, { name: "NO" }],
      ["PUT", `${accountsPath}/${unknownId}`, { name: "ci" }],
      ["DELETE", `${accountsPath}/${unknownId}`, undefined],
      ["DELETE", `${accountsPath}/${account}/api-tokens/${unknownId}`, undefined],
      ["GET", accountsPath, undefined],
      ["GET", "/api/v1/me", undefined],
    ] as const) {
      const { entries } = await entriesOf(method, path, body === undefined ? {} : { body });
      expect(entries, `${method} ${path}`).to.deep.equal([]);
    }
  });

  it("hold no secret", async () => {
    const { fullToken } = await makeToken(api, account, { description: "secret-description" });
    await api.server.services.settle();
    const text = JSON.stringify(await models.auditEntries.find({}).lean());
    expect(text).to.contain("api-token.create");
    const tokens = await models.apiTokens.find({}).lean();
    for (const secret of [
      fullToken.slice(24),
      api.admin.password,
      api.admin.token.slice(24),
      "secret-description",
      ...tokens.map(({ digest }) => digest),
    ]) {
      expect(text).to.not.contain(secret);
    }
  });

  it("leave the documents that they came with", async () => {
    await api.server.services.settle();
    for (const model of [models.principals, models.apiTokens, models.tenants]) {
      const found = await (model as typeof models.principals).find({}).lean();
      for (const document of found) {
        expect(document.outbox).to.deep.equal([]);
        expect(document).to.not.have.property("outboxAt");
      }
    }
  });
});
