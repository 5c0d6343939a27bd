import { expect } from "chai";
import { callAndDie } from "../helpers/call-and-die.ts";
import { groupsPath, makeGroup, memberPath } from "../helpers/groups.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { bindRole, makePerson, makeRole, modelsOf } from "../helpers/principals.ts";
import { accessPath } from "../helpers/tenant-access.ts";
import { auditOf } from "../helpers/users.ts";

const writesAtMost = 15;

describe("kill -9 between two writes", function () {
  this.timeout(240_000);
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  const membershipsOf = async (principalId: string) =>
    (await modelsOf(api).memberships.find({ principalId }).lean()).map(({ of }) => of);
  const rolesOf = async (externalId: string) =>
    (await modelsOf(api).bindings.find({ externalId }).lean()).map(({ roleId }) => roleId);

  it("of new access to a tenant leaves the access with its list entry and default roles", async () => {
    const role = await makeRole(api, ["FLOW:VIEW"], { isDefault: true });
    let answered = false;
    for (let n = 1; n <= writesAtMost && !answered; n++) {
      const { _id: id } = await makePerson(api, `joins-${n}@example.com`, { tenants: [] });
      const answer = await callAndDie(api, n, "PUT", `${accessPath}/${id}`, { auth: { token: api.admin.token } });
      answered ||= answer?.status === 201;
      const where = `killed after write ${n}`;
      const person = await modelsOf(api).principals.findById(id).lean();
      // The first write is the access itself: from then on it stands.
      expect(person?.tenants, where).to.deep.equal(["main"]);
      expect(await membershipsOf(id), where).to.deep.equal(["tenant/main"]);
      expect(await rolesOf(id), where).to.deep.equal([role]);
      expect(
        (await auditOf(api, id)).filter((action) => action === "tenant-access.create"),
        where,
      ).to.have.length(1);
      expect(person?.outbox, where).to.deep.equal([]);
    }
    expect(answered, "every point before the answer was reached").to.equal(true);
  });

  it("of the end of access ends groups, bindings and list entries with it, and all that they let somebody do", async () => {
    const other = await makeRole(api, ["ROLE:LIST"]);
    const group = await makeGroup(api, "Everybody");
    let answered = false;
    for (let n = 1; n <= writesAtMost && !answered; n++) {
      const { _id: id } = await makePerson(api, `leaves-${n}@example.com`);
      expect((await api.call("PUT", memberPath(group.id, id))).status).to.equal(200);
      await bindRole(api, "USER", id, other);
      await api.server.services.settle();
      const answer = await callAndDie(api, n, "DELETE", `${accessPath}/${id}`, { auth: { token: api.admin.token } });
      answered ||= answer?.status === 204;
      const where = `killed after write ${n}`;
      const person = await modelsOf(api).principals.findById(id).lean();
      expect(person, where).to.deep.include({ tenants: [], groupIds: [], ownedGroupIds: [], outbox: [] });
      expect(await membershipsOf(id), where).to.deep.equal([]);
      expect(await rolesOf(id), where).to.deep.equal([]);
      const members = await api.call("GET", `${groupsPath}/${group.id}/members?filters[id][EQUALS]=${id}`);
      expect(members.json(), where).to.deep.include({ total: 0 });
      expect(
        (await auditOf(api, id)).filter((action) => action === "tenant-access.delete"),
        where,
      ).to.have.length(1);
      expect((await api.call("GET", `${accessPath}/${id}`)).status, where).to.equal(404);
    }
    expect(answered, "every point before the answer was reached").to.equal(true);
  });
});
