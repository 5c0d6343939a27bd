import { expect } from "chai";
import { callAndDie } from "../helpers/call-and-die.ts";
import { groupsPath } from "../helpers/groups.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { makePerson, makeRole, modelsOf } from "../helpers/principals.ts";

const writesAtMost = 5;

describe("kill -9 between two writes of a new group", function () {
  this.timeout(240_000);
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  it("leaves it with all of its members, each with access and default roles, or not made at all", async () => {
    const role = await makeRole(api, ["FLOW:VIEW"], { isDefault: true });
    for (let n = 1; n <= writesAtMost; n++) {
      const members = [
        (await makePerson(api, `a${n}@example.com`, { tenants: [] }))._id,
        (await makePerson(api, `b${n}@example.com`, { tenants: [] }))._id,
      ];
      const body = { name: `Group ${n}`, membersId: members };
      await callAndDie(api, n, "POST", groupsPath, { auth: { token: api.admin.token }, body });
      const models = modelsOf(api);
      const group = await models.groups.findOne({ name: `Group ${n}` }).lean();
      const where = `killed after write ${n}`;
      // The first write is the group itself: from then on it stands.
      if (!group) expect.fail(`${where}: there is no group`);
      expect(group, where).not.to.have.property("newMemberIds");
      for (const id of members) {
        const member = await models.principals.findById(id).lean();
        expect(member, where).to.deep.include({ groupIds: [group._id], tenants: ["main"] });
        expect(await models.memberships.countDocuments({ principalId: id }), where).to.equal(2);
        const bindings = await models.bindings.find({ externalId: id }).lean();
        expect(
          bindings.map(({ roleId }) => roleId),
          where,
        ).to.deep.equal([role]);
        const action = "group-member.create";
        await api.server.services.settle();
        const waiting = member?.outbox.filter((entry) => entry.action === action).length ?? 0;
        const moved = await models.auditEntries.countDocuments({ targetId: id, action });
        expect(Math.max(waiting, moved), where).to.equal(1);
      }
    }
  });
});
