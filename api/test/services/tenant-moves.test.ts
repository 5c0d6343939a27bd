import { expect } from "chai";
import type { AuditEntry } from "../../src/models/audit-entry.ts";
import { createModels, type Models } from "../../src/models/index.ts";
import type { Principal } from "../../src/models/principal.ts";
import { systemActor } from "../../src/services/audit.ts";
import { followTenantMoves } from "../../src/services/follow-tenant-moves.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { hasAtomicUpdates } from "../helpers/has-atomic-updates.ts";
import { makeAccount } from "../helpers/resources.ts";

describe("Access to a tenant", () => {
  let api: Harness;
  let models: Models;
  before(async () => {
    api = await startHarness();
    models = createModels(api.server.database.connection);
    const now = new Date(api.clock.now);
    for (const [_id, isDefault] of [
      ["default", true],
      ["other", false],
    ] as const) {
      await models.roles.create({
        _id,
        tenantId: "main",
        state: "active",
        name: _id,
        description: "",
        permissions: [{ resource: "FLOW", actions: ["VIEW"] }],
        isDefault,
        isManaged: false,
        createdAt: now,
        updatedAt: now,
        outbox: [],
      });
    }
  });
  after(() => api.stop());

  const rolesOf = async (externalId: string) =>
    (await models.bindings.find({ externalId, state: "active" }).lean()).map(({ roleId }) => roleId);
  const setTenants = (id: string, tenants: string[]) =>
    api.server.services.principals.edit({ actor: systemActor, action: "test.move" }, { _id: id }, () => ({ tenants }));
  const toMove = (id: string, moved: Pick<AuditEntry, "joinedTenants" | "leftTenants">): AuditEntry => ({
    _id: `${id}-entry`,
    at: new Date(api.clock.now),
    action: "test.move",
    actorId: "a",
    requestId: "r",
    targetType: "principal",
    targetId: id,
    ...moved,
  });
  /** A principal as another node read it right after a move, and before the next one. */
  const principalWithMove = async (
    id: string,
    moved: Pick<AuditEntry, "joinedTenants" | "leftTenants">,
    tenants: string[],
  ): Promise<Principal> => {
    const now = await models.principals.findById(id).lean();
    if (!now) expect.fail("no principal");
    return { ...now, tenants, outbox: [toMove(id, moved)] };
  };

  it("comes with its default roles, before it is acknowledged, and an audit entry for each", async () => {
    const { id } = await makeAccount(api);
    expect(await rolesOf(id)).to.deep.equal(["default"]);
    await api.server.services.settle();
    const [binding] = await models.bindings.find({ externalId: id }).lean();
    const entries = await models.auditEntries.find({ targetId: binding?._id ?? "" }).lean();
    expect(entries.map(({ action, tenantId }) => [action, tenantId])).to.deep.equal([["binding.create", "main"]]);
  });

  it("that ends takes the bindings of the principal there along, and comes back with the default roles alone", async () => {
    const { id } = await makeAccount(api);
    const [binding] = await models.bindings.find({ externalId: id }).lean();
    if (!binding) expect.fail("no binding");
    await models.bindings.create({ ...binding, _id: `${id}-own`, key: `${id}-own`, roleId: "other", outbox: [] });
    await models.bindings.create({
      ...binding,
      _id: `${id}-elsewhere`,
      key: `${id}-elsewhere`,
      tenantId: "b",
      outbox: [],
    });
    await setTenants(id, []);
    expect(await rolesOf(id)).to.deep.equal(["default"]);
    expect((await models.bindings.findOne({ externalId: id }).lean())?.tenantId).to.equal("b");
    api.clock.now += 1_000;
    // Elsewhere the next move is written while the relay writes what it did for the first one.
    if (!(await hasAtomicUpdates(api))) await api.server.services.settle();
    await setTenants(id, ["main"]);
    expect(await rolesOf(id)).to.have.lengthOf(2);
    await api.server.services.settle();
    expect(await models.bindings.countDocuments({ externalId: id, tenantId: "main" })).to.equal(1);
  });

  it("that comes back keeps its default roles, whoever still has to follow that it ended", async () => {
    const { id } = await makeAccount(api);
    await api.server.services.settle();
    const stale = await principalWithMove(id, { leftTenants: ["main"] }, []);
    await followTenantMoves(models, stale);
    expect(await rolesOf(id)).to.deep.equal(["default"]);
  });

  it("that ended gets no default roles from who still has to follow that it began", async () => {
    const { id } = await makeAccount(api);
    await setTenants(id, []);
    await api.server.services.settle();
    const stale = await principalWithMove(id, { joinedTenants: ["main"] }, ["main"]);
    await followTenantMoves(models, stale);
    expect(await rolesOf(id)).to.deep.equal([]);
  });

  it("that a crash left half ended does not come back with the bindings from before", async () => {
    const { id } = await makeAccount(api);
    const [binding] = await models.bindings.find({ externalId: id }).lean();
    if (!binding) expect.fail("no binding");
    await models.principals.updateOne({ _id: id }, { $set: { tenants: [] } });
    await models.bindings.create({ ...binding, _id: `${id}-own`, key: `${id}-own`, roleId: "other", outbox: [] });
    api.clock.now += 1_000;
    await setTenants(id, ["main"]);
    expect(await rolesOf(id)).to.deep.equal(["default"]);
  });

  it("that a crash left without its default roles gets them from the sweep", async () => {
    const { id } = await makeAccount(api);
    await api.server.services.settle();
    await models.bindings.deleteMany({ externalId: id });
    const joined = toMove(id, { joinedTenants: ["main"] });
    await models.principals.updateOne({ _id: id }, { $set: { outbox: [joined], outboxAt: joined.at } });
    await api.restart();
    models = createModels(api.server.database.connection);
    expect(await rolesOf(id)).to.deep.equal(["default"]);
    expect(await models.auditEntries.countDocuments({ _id: joined._id })).to.equal(1);
  });
});
