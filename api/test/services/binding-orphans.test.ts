import { expect } from "chai";
import { newId } from "../../src/lib/ids.ts";
import { type Binding, toBindingKey } from "../../src/models/binding.ts";
import { createModels } from "../../src/models/index.ts";
import { newOutbox, systemActor, toAuditEntry } from "../../src/services/audit.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { skipUnlessAtomic } from "../helpers/has-atomic-updates.ts";
import { interceptWrites } from "../helpers/intercept-writes.ts";
import { bindingsPath } from "../helpers/make-binding.ts";
import { makeRole, rolesPath } from "../helpers/make-role.ts";
import { accountsPath, makeAccount } from "../helpers/resources.ts";

/** An id that comes again, as a bootstrap file may choose it, must find no right that waits for it. */
describe("A binding of what is deleted while it is made", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  for (const what of ["role", "service account"] as const) {
    it(`is not made when the ${what} goes`, async function () {
      await skipUnlessAtomic(this, api);
      const { id: externalId } = await makeAccount(api);
      const { id: roleId } = await makeRole(api);
      const path = what === "role" ? `${rolesPath}/${roleId}` : `${accountsPath}/${externalId}`;
      const restore = interceptWrites(api.server.database, async (write, collection) => {
        if (collection !== "bindings") return write();
        restore();
        const deleted = await api.call("DELETE", path);
        expect(deleted.status).to.be.oneOf([200, 204]);
        return write();
      });
      const body = { type: "USER", externalId, roleId };
      expectProblem(await api.call("POST", bindingsPath, { body }), "not-found");
      await api.server.services.settle();
      const models = createModels(api.server.database.connection);
      expect(await models.bindings.countDocuments({ externalId, roleId })).to.equal(0);
    });
  }

  it("is removed at the next start when the process died in between", async () => {
    const { id: externalId } = await makeAccount(api);
    const _id = newId(api.clock.now);
    const content = { tenantId: "main", type: "USER", externalId, roleId: "gone" } as const;
    const binding: Binding = {
      _id,
      ...content,
      key: toBindingKey(content),
      state: "active",
      createdAt: new Date(api.clock.now),
      ...newOutbox(
        toAuditEntry(systemActor, new Date(api.clock.now), {
          action: "binding.create",
          targetType: "binding",
          targetId: _id,
          tenantId: "main",
        }),
      ),
    };
    await createModels(api.server.database.connection).bindings.create(binding);
    await api.restart();
    await api.server.services.settle();
    const models = createModels(api.server.database.connection);
    expect(await models.bindings.findById(_id).lean()).to.equal(null);
    expect(await models.auditEntries.countDocuments({ targetId: _id })).to.equal(1);
  });
});
