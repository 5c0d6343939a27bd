import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesDeadCodes } from "../../cases/refuses-dead-codes.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { skipUnlessAtomic } from "../../helpers/has-atomic-updates.ts";
import { invitationsPath, makeInvitation } from "../../helpers/invitations.ts";
import { makeBinding } from "../../helpers/make-binding.ts";
import { makeRole, rolesPath } from "../../helpers/make-role.ts";
import { modelsOf } from "../../helpers/principals.ts";
import { makePlainToken } from "../../helpers/resources.ts";
import { callWith, login } from "../../helpers/sessions.ts";
import { storeGroup } from "../../helpers/store-group.ts";
import { storeTenant } from "../../helpers/store-tenant.ts";
import { readAccess } from "../../helpers/tenant-access.ts";
import { auditOf, goodPassword, makeUser, makeUserToken, usersPath } from "../../helpers/users.ts";

const toPath = (code: string) => `/api/v1/invitation/accept/${code}`;

describe("POST /api/v1/invitation/accept/{invitationId}", () => {
  let api: Harness;
  let code: string;
  before(async () => {
    api = await startHarness();
    code = (await makeInvitation(api)).code;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: toPath(code) });
  const makePerson = async (body: Parameters<typeof makeUser>[1] = {}) => {
    const user = await makeUser(api, body);
    return { ...user, token: (await makeUserToken(api, user.id)).fullToken };
  };
  const accept = (one: string, token: string) => api.call("POST", toPath(one), { auth: { token } });

  describe("200", () => {
    it("gives the user of the request access, groups and roles, whatever the address of the invitation", async () => {
      const person = await makePerson();
      const groupId = await storeGroup(api, "Members");
      const ownedId = await storeGroup(api, "Owned");
      const role = await makeRole(api, { permissions: { FLOW: ["VIEW"] } });
      const invitation = await makeInvitation(api, {
        email: "other@example.com",
        roles: [{ id: role.id, namespaces: ["dev"] }, { id: "viewer_main" }],
        groups: [groupId, { id: ownedId, membership: "OWNER" }],
      });
      const answer = await accept(invitation.code, person.token);
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.json()).to.deep.include({
        id: person.id,
        tenants: [{ id: "main", name: "main" }],
        superAdmin: false,
      });
      const access = await readAccess(api, person.id);
      expect(access.groups.map(({ id }) => id)).to.deep.equal([groupId, ownedId]);
      const roles = access.roles.map(({ id, namespace }) => [id, namespace]);
      expect(roles).to.have.deep.members([
        [role.id, "dev"],
        ["viewer_main", undefined],
      ]);
      expect((await modelsOf(api).principals.findById(person.id).lean())?.ownedGroupIds).to.deep.equal([ownedId]);
      const shown = (await api.call("GET", `${invitationsPath}/${invitation.id}`)).json<Schemas["Invitation"]>();
      expect(shown).to.include({ status: "ACCEPTED", acceptedAt: "2026-01-01T00:00:00Z" });
    });

    it("holds at once for a token that was used before", async () => {
      const person = await makePerson();
      const path = `${rolesPath}/search`;
      expect((await api.call("GET", path, { auth: { token: person.token } })).status).to.equal(403);
      const invitation = await makeInvitation(api, { roles: [{ id: "admin_main" }] });
      expect((await accept(invitation.code, person.token)).status).to.equal(200);
      expect((await api.call("GET", path, { auth: { token: person.token } })).status).to.equal(200);
    });

    it("works in the session of a browser, which brings the session's token", async () => {
      const { email } = await makeUser(api, { password: goodPassword });
      const session = await login(api, email);
      const invitation = await makeInvitation(api);
      const forged = { headers: { origin: "https://evil.example.com" } };
      const path = toPath(invitation.code);
      expectProblem(await callWith(api, session, "POST", path, forged), "csrf-token-invalid");
      const headers = { origin: api.url, "x-csrf-token": session.csrfToken };
      expect((await callWith(api, session, "POST", path, { headers })).status).to.equal(200);
    });

    it("adds to what the user has, and takes nothing away", async () => {
      const tenant = await storeTenant(api, "before");
      const [first, second] = [await storeGroup(api, "First"), await storeGroup(api, "Second")];
      const person = await makePerson({ tenants: [tenant], groups: [first] });
      await makeBinding(api, { externalId: person.id, roleId: "viewer_main" });
      const invitation = await makeInvitation(api, { roles: [{ id: "viewer_main" }], groups: [second, first] });
      await accept(invitation.code, person.token);
      const stored = await modelsOf(api).principals.findById(person.id).lean();
      expect(stored?.tenants).to.have.members([tenant, "main"]);
      expect(stored?.groupIds).to.deep.equal([first, second]);
      expect((await readAccess(api, person.id)).roles.map(({ id }) => id)).to.deep.equal(["viewer_main"]);
    });

    it("gives the default roles of the tenant", async () => {
      const tenant = await storeTenant(api, "defaults");
      const role = await makeRole(api, { name: "for all", isDefault: true }, tenant);
      const person = await makePerson();
      await accept((await makeInvitation(api, {}, tenant)).code, person.token);
      const access = await api.call("GET", `/api/v1/${tenant}/tenant-access/${person.id}`);
      expect(access.json<Schemas["TenantAccess"]>().roles.map(({ id }) => id)).to.deep.equal([role.id]);
    });

    it("leaves out roles and groups that were deleted since", async () => {
      const role = await makeRole(api);
      const groupId = await storeGroup(api, "Gone");
      const invitation = await makeInvitation(api, {
        roles: [{ id: role.id }, { id: "viewer_main" }],
        groups: [groupId],
      });
      await api.call("DELETE", `${rolesPath}/${role.id}`);
      await api.call("DELETE", `/api/v1/main/groups/${groupId}`);
      const person = await makePerson();
      expect((await accept(invitation.code, person.token)).status).to.equal(200);
      const access = await readAccess(api, person.id);
      expect([access.groups, access.roles.map(({ id }) => id)]).to.deep.equal([[], ["viewer_main"]]);
    });

    it("makes a superadmin of whom a superadmin invited as one", async () => {
      const person = await makePerson();
      const invitation = await makeInvitation(api, { superAdmin: true });
      expect((await accept(invitation.code, person.token)).json()).to.include({ superAdmin: true });
      expect((await api.call("GET", usersPath, { auth: { token: person.token } })).status).to.equal(200);
    });

    it("lets one of several have it who accept at once", async function () {
      await skipUnlessAtomic(this, api);
      const people = [await makePerson(), await makePerson(), await makePerson()];
      const invitation = await makeInvitation(api, { roles: [{ id: "viewer_main" }] });
      const answers = await Promise.all(people.map(({ token }) => accept(invitation.code, token)));
      expect(answers.map(({ status }) => status)).to.have.members([200, 404, 404]);
      const winner = people[answers.findIndex(({ status }) => status === 200)];
      for (const { id } of people) {
        const stored = await modelsOf(api).principals.findById(id).lean();
        expect(stored?.tenants).to.deep.equal(id === winner?.id ? ["main"] : []);
      }
    });

    it("leaves an audit entry of the invitation, of the access and of each role, and the code nowhere", async () => {
      const person = await makePerson();
      const invitation = await makeInvitation(api, { roles: [{ id: "viewer_main" }] });
      await accept(invitation.code, person.token);
      expect(await auditOf(api, invitation.id)).to.have.members(["invitation.create", "invitation.accept"]);
      expect(await auditOf(api, person.id)).to.include("principal.accept-invitation");
      const { auditEntries, bindings, invitations } = modelsOf(api);
      const binding = await bindings.findOne({ externalId: person.id }).lean();
      expect(await auditOf(api, binding?._id ?? "")).to.deep.equal(["binding.create"]);
      const entries = await auditEntries.find({ actorId: person.id }).lean();
      expect(entries.every(({ tenantId }) => tenantId === "main")).to.equal(true);
      const secret = invitation.code.slice(30, 62);
      const stored = JSON.stringify([entries, await invitations.find({}).lean()]);
      expect(stored + api.logText()).to.not.contain(secret);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    it("is not for service accounts, restricted users and tokens with limits, and leaves the code as it is", async () => {
      const invitation = await makeInvitation(api);
      expectProblem(await accept(invitation.code, await makePlainToken(api)), "forbidden");
      const restricted = await makePerson({ restricted: true });
      expectProblem(await accept(invitation.code, restricted.token), "forbidden");
      const person = await makePerson();
      const limited = await makeUserToken(api, person.id, { allowedCidrs: ["127.0.0.0/8", "::1/128"] });
      expectProblem(await accept(invitation.code, limited.fullToken), "token-permission-missing");
      expect((await accept(invitation.code, person.token)).status).to.equal(200);
    });
  });
});

describe("POST /api/v1/invitation/accept/{invitationId} with a code that gives nothing", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  describe("404", () => {
    refusesDeadCodes(
      () => api,
      async (code) => {
        const { fullToken: token } = await makeUserToken(api, (await makeUser(api)).id);
        return api.call("POST", toPath(code), { auth: { token } });
      },
    );

    for (const code of ["x", "a%2Fb", "a%00b", "a.b", "%C3%A4", "a".repeat(300)]) {
      it(`finds nothing under ${code.slice(0, 20)}`, async () => {
        expectProblem(await api.call("POST", toPath(code)), "not-found");
      });
    }
  });

  describe("429", () => {
    it("refuses more than 60 in a minute from one address, whoever asks", async () => {
      let answer = await api.call("POST", toPath("x"), { auth: null });
      for (let time = 0; time < 61 && answer.status !== 429; time++) {
        answer = await api.call("POST", toPath("x"), { auth: null });
      }
      expectProblem(answer, "rate-limited");
      expect(Number(answer.headers["retry-after"])).to.be.within(1, 60);
    });
  });
});

describe("POST /api/v1/invitation/accept/{invitationId} without its store", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  describe("503", () => isUnavailableWithoutStore(() => ({ api, method: "POST", path: toPath("x") })));
});
