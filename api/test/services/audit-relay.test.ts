import { expect } from "chai";
import { newId } from "../../src/lib/ids.ts";
import type { AuditEntry } from "../../src/models/audit-entry.ts";
import { createModels, type Models } from "../../src/models/index.ts";
import { newOutbox, toAuditEntry } from "../../src/services/audit.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken } from "../helpers/resources.ts";

/**
 * Leaves documents as a process leaves them that dies between the write of a change and the move of its audit entry,
 * then starts the server again.
 */
describe("A start after a crash", () => {
  let api: Harness;
  let models: Models;
  const openModels = () => {
    models = createModels(api.server.database.connection);
  };
  before(async () => {
    api = await startHarness();
    openModels();
  });
  after(() => api.stop());

  const toEntry = (action: string, targetId: string): AuditEntry =>
    toAuditEntry({ id: "firstAdministrator", requestId: "crashed" }, new Date(api.clock.now), {
      action,
      targetType: "principal",
      targetId,
      tenantId: "main",
    });
  const restart = async () => {
    await api.restart();
    openModels();
    await api.server.services.settle();
  };
  const readEntry = (entry: AuditEntry) => models.auditEntries.findById(entry._id).lean();

  it("moves an entry that was left in its document, and leaves the document as it is", async () => {
    const { id } = await makeAccount(api, { description: "kept" });
    await api.server.services.settle();
    const entry = toEntry("service-account.update", id);
    await models.principals.updateOne({ _id: id }, { $set: newOutbox(entry) });
    await restart();
    expect(await readEntry(entry)).to.deep.equal(entry);
    const document = await models.principals.findById(id).lean();
    expect(document).to.include({ description: "kept", state: "active" });
    expect(document?.outbox).to.deep.equal([]);
    expect(document).to.not.have.property("outboxAt");
  });

  it("does not store an entry twice that was moved already but not cleared", async () => {
    const { id } = await makeAccount(api);
    await api.server.services.settle();
    const entry = toEntry("service-account.update", id);
    await models.auditEntries.create(entry);
    await models.principals.updateOne({ _id: id }, { $set: newOutbox(entry) });
    await restart();
    expect(await models.auditEntries.countDocuments({ targetId: id, action: "service-account.update" })).to.equal(1);
    expect((await models.principals.findById(id).lean())?.outbox).to.deep.equal([]);
  });

  it("moves several entries of one document", async () => {
    const { id } = await makeAccount(api);
    await api.server.services.settle();
    const entries = [toEntry("service-account.update", id), toEntry("service-account.update", id)];
    const [, last] = entries;
    await models.principals.updateOne({ _id: id }, { $set: { outbox: entries, outboxAt: last?.at } });
    await restart();
    for (const entry of entries) expect(await readEntry(entry)).to.deep.equal(entry);
  });

  it("removes a deleted service account and all its tokens", async () => {
    const { id } = await makeAccount(api);
    const tokens = [await makeToken(api, id), await makeToken(api, id)];
    await api.server.services.settle();
    const entry = toEntry("service-account.delete", id);
    await models.principals.updateOne({ _id: id }, { $set: { state: "deleted", ...newOutbox(entry) } });
    await restart();
    expect(await readEntry(entry)).to.deep.equal(entry);
    expect(await models.principals.findById(id).lean()).to.equal(null);
    expect(await models.apiTokens.countDocuments({ ownerId: id })).to.equal(0);
    for (const { fullToken } of tokens) {
      expect((await api.call("GET", "/api/v1/me", { auth: { token: fullToken } })).status).to.equal(401);
    }
  });

  it("removes a revoked token, and none beside it", async () => {
    const { id } = await makeAccount(api);
    const [revoked, kept] = [await makeToken(api, id), await makeToken(api, id)];
    await api.server.services.settle();
    const entry: AuditEntry = { ...toEntry("api-token.revoke", revoked.id), targetType: "api-token" };
    await models.apiTokens.updateOne({ _id: revoked.id }, { $set: { state: "revoked", ...newOutbox(entry) } });
    await restart();
    expect(await readEntry(entry)).to.deep.equal(entry);
    expect(await models.apiTokens.findById(revoked.id).lean()).to.equal(null);
    const listed = await api.call("GET", `${accountsPath}/${id}/api-tokens`);
    expect(listed.json<{ results: { id: string }[] }>().results.map((token) => token.id)).to.deep.equal([kept.id]);
  });

  it("moves the entry of the tenant that it made itself", async () => {
    const entry: AuditEntry = { ...toEntry("tenant.create", "left"), targetType: "tenant" };
    await models.tenants.create({
      _id: "left",
      state: "active",
      name: "left",
      createdAt: new Date(),
      ...newOutbox(entry),
    });
    await restart();
    expect(await readEntry(entry)).to.deep.equal(entry);
  });

  it("finds more of them than it takes at a time", async () => {
    const entries = Array.from({ length: 120 }, () => toEntry("role.create", newId()));
    await models.roles.insertMany(
      entries.map((entry) => ({
        _id: entry.targetId,
        tenantId: "main",
        state: "active",
        permissions: [],
        isDefault: false,
        isManaged: false,
        updatedAt: entry.at,
        name: "x",
        createdAt: entry.at,
        ...newOutbox(entry),
      })),
    );
    await restart();
    const moved = await models.auditEntries.countDocuments({ _id: { $in: entries.map(({ _id }) => _id) } });
    expect(moved).to.equal(120);
  }).timeout(20_000);
});
