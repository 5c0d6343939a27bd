import { expect } from "chai";
import { callAndDie } from "../helpers/call-and-die.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { invitationsPath, makeInvitation } from "../helpers/invitations.ts";
import { makeRole, modelsOf } from "../helpers/principals.ts";
import { storeGroup } from "../helpers/store-group.ts";
import { goodPassword, makeUser, makeUserToken, statusWithPassword } from "../helpers/users.ts";

/** Of about eleven: the acceptance, the account, its access, what follows from that, its roles, what others are told, the end. */
const writesOfNewUser = [1, 2, 3, 5, 8, 10, 11];
const writesOfUser = [1, 2, 6];

describe("kill -9 between two writes of an invitation that is accepted", function () {
  this.timeout(400_000);
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  const expectAllGiven = async (
    id: string,
    { groupId, roles }: { groupId: string; roles: string[] },
    where: string,
  ) => {
    const models = modelsOf(api);
    const principal = await models.principals.findById(id).lean();
    expect(principal, where).to.deep.include({ tenants: ["main"], groupIds: [groupId], ownedGroupIds: [groupId] });
    expect(await models.memberships.countDocuments({ principalId: id }), where).to.equal(2);
    const bindings = await models.bindings.find({ externalId: id, state: "active" }).lean();
    const bound = bindings.map(({ roleId }) => roleId);
    expect(bound, where).to.have.members(roles);
    expect(await models.invitations.countDocuments({ newUser: { $exists: true } }), where).to.equal(0);
  };

  it("leaves a new user with all that it gives, who can log in", async () => {
    const defaultRole = await makeRole(api, ["FLOW:VIEW"], { isDefault: true });
    const role = await makeRole(api, ["FLOW:LIST"]);
    for (const n of writesOfNewUser) {
      const groupId = await storeGroup(api, `Group ${n}`);
      const { id, code, email } = await makeInvitation(api, {
        roles: [{ id: role, namespaces: ["dev"] }],
        groups: [{ id: groupId, membership: "OWNER" }],
      });
      const body = { password: goodPassword };
      const path = `/api/v1/invitation/create/${code}`;
      await callAndDie(api, n, "POST", path, { auth: null, body });
      const where = `killed after write ${n}`;
      const models = modelsOf(api);
      const stored = await models.invitations.findById(id).lean();
      // The first write is the invitation itself: from then on it stands.
      expect(stored, where).to.include({ status: "ACCEPTED", isFulfilled: true });
      await expectAllGiven(stored?.acceptedBy ?? "", { groupId, roles: [defaultRole, role] }, where);
      expect(await statusWithPassword(api, email), where).to.equal(200);
      expect(await models.principals.countDocuments({ loginKey: email }), where).to.equal(1);
    }
  });

  it("leaves a user who was there with all of it", async () => {
    const role = await makeRole(api, ["FLOW:LIST"]);
    const defaults = await modelsOf(api).roles.find({ isDefault: true }).lean();
    for (const n of writesOfUser) {
      const groupId = await storeGroup(api, `Users ${n}`);
      const gives = { roles: [{ id: role }], groups: [{ id: groupId, membership: "OWNER" as const }] };
      const roles = [role, ...defaults.map(({ _id }) => _id)];

      const user = await makeUser(api);
      const { fullToken: token } = await makeUserToken(api, user.id);
      const { code } = await makeInvitation(api, gives);
      await callAndDie(api, n, "POST", `/api/v1/invitation/accept/${code}`, { auth: { token } });
      await expectAllGiven(user.id, { groupId, roles }, `accepted, killed after write ${n}`);

      const { id, email } = await makeUser(api);
      await callAndDie(api, n, "POST", invitationsPath, {
        auth: { token: api.admin.token },
        body: { ...gives, email },
      });
      await expectAllGiven(id, { groupId, roles }, `given at once, killed after write ${n}`);
      expect(await modelsOf(api).invitations.countDocuments({ loginKey: email })).to.equal(0);
    }
  });
});
