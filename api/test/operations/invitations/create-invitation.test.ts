import { parseInvitationText, type Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { answersRepeats } from "../../cases/answers-repeats.ts";
import { badInvitationMembers } from "../../cases/invitation-members.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesImpossiblePaths } from "../../cases/refuses-impossible-paths.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesRepeatsInProgress } from "../../cases/refuses-repeats-in-progress.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { failKeeping } from "../../helpers/fail-keeping.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { skipUnlessAtomic } from "../../helpers/has-atomic-updates.ts";
import { interceptWrites } from "../../helpers/intercept-writes.ts";
import { invitationsPath, makeInvitation, validForMs } from "../../helpers/invitations.ts";
import { makeBinding } from "../../helpers/make-binding.ts";
import { makeCaller } from "../../helpers/make-caller.ts";
import { makeRole, rolesPath } from "../../helpers/make-role.ts";
import { modelsOf } from "../../helpers/principals.ts";
import { makeAccount, makeToken } from "../../helpers/resources.ts";
import { storeGroup } from "../../helpers/store-group.ts";
import { storeTenant } from "../../helpers/store-tenant.ts";
import { readAccess } from "../../helpers/tenant-access.ts";
import { auditOf, goodPassword, makeUser, statusWithPassword, usersPath } from "../../helpers/users.ts";

describe("POST /api/v1/{tenant}/invitations", () => {
  let api: Harness;
  let emails = 0;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const newEmail = () => {
    emails += 1;
    return `new-${emails}@example.com`;
  };
  const target: GetTarget = () => ({
    api,
    method: "POST",
    path: invitationsPath,
    body: { email: newEmail(), roles: [{ id: "viewer_main" }] },
  });
  const invite = (body: object, token = api.admin.token) =>
    api.call("POST", invitationsPath, { auth: { token }, body: { email: newEmail(), ...body } });
  const findUser = async (email: string) => {
    const answer = await api.call("GET", `${usersPath}?filters[email][EQUALS]=${email}`);
    return answer.json<Schemas["UserPage"]>().results[0];
  };

  describe("201", () => {
    it("invites somebody with roles and groups, and shows the code once, of which the store has a digest only", async () => {
      const groupId = await storeGroup(api, "Deployers");
      const ownedId = await storeGroup(api, "Owners");
      const created = await makeInvitation(api, {
        email: "Ada@Example.com",
        roles: [{ id: "viewer_main", namespaces: ["dev", "test"] }, { id: "editor_main" }],
        groups: [groupId, { id: ownedId, membership: "OWNER" }],
      });
      const { link, code, ...shown } = created;
      expect(shown).to.deep.equal({
        id: created.id,
        tenantId: "main",
        email: "Ada@Example.com",
        status: "PENDING",
        sentAt: "2026-01-01T00:00:00Z",
        expiredAt: "2026-01-08T00:00:00Z",
        roles: [
          { id: "viewer_main", name: "Viewer", namespaces: ["dev", "test"] },
          { id: "editor_main", name: "Editor" },
        ],
        groups: [
          { id: groupId, name: "Deployers", membership: "MEMBER" },
          { id: ownedId, name: "Owners", membership: "OWNER" },
        ],
        superAdmin: false,
        instanceOwner: false,
      });
      const parts = parseInvitationText(code);
      expect(parts).to.include({ prefix: "tkr", id: created.id });
      expect(parts?.secret).to.match(/^[0-9A-Za-z]{32}$/);
      expect(link).to.equal(`/api/v1/invitation/create/${code}`);
      expect((await api.call("GET", `${invitationsPath}/${created.id}`)).json()).to.deep.equal(shown);
      const stored = await modelsOf(api).invitations.findById(created.id).lean();
      expect(JSON.stringify(stored)).to.not.contain(parts?.secret);
      expect(api.logText()).to.not.contain(parts?.secret);
      expect(await auditOf(api, created.id)).to.deep.equal(["invitation.create"]);
    });

    it("takes an address alone, null for none, and members that it does not know", async () => {
      for (const body of [
        {},
        { roles: null, groups: null, superAdmin: null, unknown: 1, id: "x", tenantId: "other" },
      ]) {
        const answer = await invite(body);
        expect(answer.status, answer.text).to.equal(201);
        expect(answer.json()).to.deep.include({ tenantId: "main", roles: [], groups: [], superAdmin: false });
      }
    });

    it("joins what is asked twice, and needs no namespace of a role in the whole tenant", async () => {
      const groupId = await storeGroup(api, "Twice");
      const { roles, groups } = await makeInvitation(api, {
        roles: [
          { id: "viewer_main", namespaces: ["a", "a"] },
          { id: "viewer_main" },
          { id: "editor_main", namespaces: [] },
        ],
        groups: [groupId, { id: groupId, membership: "OWNER" }, { id: groupId }],
      });
      expect(roles).to.deep.equal([
        { id: "viewer_main", name: "Viewer" },
        { id: "editor_main", name: "Editor" },
      ]);
      expect(groups).to.deep.equal([{ id: groupId, name: "Twice", membership: "OWNER" }]);
    });

    it("invites again once the invitation before has expired or was deleted", async () => {
      const { id, email } = await makeInvitation(api);
      await api.call("DELETE", `${invitationsPath}/${id}`);
      await makeInvitation(api, { email });
      api.clock.now += validForMs;
      const third = await makeInvitation(api, { email });
      const listed = await api.call("GET", `${invitationsPath}/email/${email}`);
      const statuses = listed.json<Schemas["Invitation"][]>().map(({ status }) => status);
      expect(statuses).to.deep.equal(["EXPIRED", "PENDING"]);
      expect(third.status).to.equal("PENDING");
    });

    it("lets somebody who is no superadmin give what they may, in a namespace what they may there", async () => {
      const role = await makeRole(api, { permissions: { FLOW: ["VIEW"] } });
      const groupId = await storeGroup(api, "Flow viewers");
      await makeBinding(api, { type: "GROUP", externalId: groupId, roleId: role.id });
      const { token } = await makeCaller(api, ["INVITATION:CREATE", "FLOW:VIEW", "GROUP:MANAGE_MEMBERS"]);
      const groups = [{ id: groupId, membership: "OWNER" }];
      const answer = await invite({ roles: [{ id: role.id, namespaces: ["dev"] }], groups }, token);
      expect(answer.status, answer.text).to.equal(201);
    });

    it("lets a superadmin invite a superadmin", async () => {
      for (const name of ["superAdmin", "instanceOwner"]) {
        const answer = await invite({ [name]: true });
        expect(answer.json()).to.include({ superAdmin: true, instanceOwner: true });
      }
    });
  });

  describe("204", () => {
    it("gives a user with this address all of it at once, and leaves no invitation", async () => {
      const user = await makeUser(api, { email: "There@example.com" });
      const groupId = await storeGroup(api, "There");
      const role = await makeRole(api, { permissions: { FLOW: ["VIEW"] } });
      const body = {
        email: "tHere@example.com",
        roles: [{ id: role.id, namespaces: ["dev"] }],
        groups: [{ id: groupId, membership: "OWNER" }],
      };
      const answer = await invite(body);
      expect([answer.status, answer.text]).to.deep.equal([204, ""]);
      const access = await readAccess(api, user.id);
      expect(access.roles).to.deep.include.members([
        {
          id: role.id,
          name: role.name,
          namespace: "dev",
          origin: "BINDING",
          sourceId: access.roles[0]?.sourceId,
          permissions: [{ resource: "FLOW", actions: ["VIEW"] }],
        },
      ]);
      expect(access.groups.map(({ id }) => id)).to.deep.equal([groupId]);
      expect((await modelsOf(api).principals.findById(user.id).lean())?.ownedGroupIds).to.deep.equal([groupId]);
      expect((await api.call("GET", `${invitationsPath}/email/${body.email}`)).json()).to.deep.equal([]);
      await api.server.services.settle();
      expect(await modelsOf(api).invitations.countDocuments({ loginKey: "there@example.com" })).to.equal(0);
      expect(await auditOf(api, user.id)).to.include("principal.accept-invitation");
    });

    it("holds at once for a token that was used before", async () => {
      const user = await makeUser(api);
      const made = await api.call("POST", `${usersPath}/${user.id}/api-tokens`, { body: { name: "laptop" } });
      const auth = { token: made.json<{ fullToken: string }>().fullToken };
      expect((await api.call("GET", rolesPath.replace("/roles", "/roles/search"), { auth })).status).to.equal(403);
      await invite({ email: user.email, roles: [{ id: "admin_main" }] });
      expect((await api.call("GET", rolesPath.replace("/roles", "/roles/search"), { auth })).status).to.equal(200);
    });

    it("makes an account with createUserIfNotExist, which nobody logs in with until it has a password", async () => {
      const email = newEmail();
      const answer = await invite({ email, createUserIfNotExist: true, roles: [{ id: "viewer_main" }] });
      expect(answer.status, answer.text).to.equal(204);
      const user = await findUser(email);
      expect(user).to.deep.include({ username: email, tenants: [{ id: "main", name: "main" }], auths: [] });
      expect((await readAccess(api, user?.id ?? "")).roles.map(({ id }) => id)).to.deep.equal(["viewer_main"]);
      expect(await statusWithPassword(api, email, "")).to.equal(401);
      await api.call("PATCH", `${usersPath}/${user?.id}/password`, { body: { password: goodPassword } });
      expect(await statusWithPassword(api, email)).to.equal(200);
      expect(await auditOf(api, user?.id ?? "")).to.include.members(["user.create", "principal.accept-invitation"]);
    });

    it("gives the default roles of the tenant with the access", async () => {
      const tenant = await storeTenant(api, "defaults");
      const role = await makeRole(api, { name: "for all", isDefault: true }, tenant);
      const { email, id } = await makeUser(api);
      await api.call("POST", `/api/v1/${tenant}/invitations`, { body: { email, roles: [{ id: `viewer_${tenant}` }] } });
      const access = await api.call("GET", `/api/v1/${tenant}/tenant-access/${id}`);
      const roles = access.json<Schemas["TenantAccess"]>().roles.map((one) => one.id);
      expect(roles).to.have.members([role.id, `viewer_${tenant}`]);
    });
  });

  describe("with an Idempotency-Key", () => {
    describe("an invitation", () => answersRepeats(target, 1));

    describe("an account that is made and gets it", () =>
      answersRepeats(() => ({ ...target(), body: { email: newEmail(), createUserIfNotExist: true } }), 1));

    it("gives what a second run answers a code that works, and ends the first one's, which nobody has seen", async () => {
      const email = newEmail();
      const body = { email, roles: [{ id: "viewer_main" }] };
      const headers = { "idempotency-key": "code-lost" };
      const restore = interceptWrites(api.server.database, failKeeping(1));
      expectProblem(await api.call("POST", invitationsPath, { body, headers }), "unavailable");
      restore();
      const answer = await api.call("POST", invitationsPath, { body, headers });
      expect(answer.status, answer.text).to.equal(201);
      const { id, code } = answer.json<Schemas["CreatedInvitation"]>();
      const listed = (await api.call("GET", `${invitationsPath}/email/${email}`)).json<Schemas["Invitation"][]>();
      expect(listed.map((one) => one.id)).to.deep.equal([id]);
      expect(await auditOf(api, id)).to.have.members(["invitation.create", "invitation.mint-again"]);
      const accepted = await api.call("POST", `/api/v1/invitation/create/${code}`, {
        auth: null,
        body: { password: goodPassword },
      });
      expect(accepted.status, accepted.text).to.be.within(200, 299);
      expect(await statusWithPassword(api, email)).to.equal(200);
    });

    it("brings no invitation back that was deleted since", async () => {
      const email = newEmail();
      const headers = { "idempotency-key": "deleted-since" };
      const restore = interceptWrites(api.server.database, failKeeping(1));
      expectProblem(await api.call("POST", invitationsPath, { body: { email }, headers }), "unavailable");
      restore();
      const found = (await api.call("GET", `${invitationsPath}/email/${email}`)).json<Schemas["Invitation"][]>();
      // It is there until its audit entries are stored.
      const keep = interceptWrites(api.server.database, (write, collection, method) =>
        collection === "invitations" && method.startsWith("delete") ? Promise.resolve({ deletedCount: 0 }) : write(),
      );
      await api.call("DELETE", `${invitationsPath}/${found[0]?.id}`);
      const answer = await api.call("POST", invitationsPath, { body: { email }, headers });
      keep();
      expectProblem(answer, "idempotency-answer-unavailable");
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
    refusesTwoCredentials(target);
  });

  describe("401", () => {
    refusesMissingCredentials(target);
  });

  describe("403", () => {
    refusesPlainServiceAccounts(target, "INVITATION:CREATE");

    it("refuses to give what the caller may not, by role, by group or by owning one, and makes nothing", async () => {
      const role = await makeRole(api, { name: "Destroyer", permissions: { FLOW: ["VIEW", "DELETE"] } });
      const groupId = await storeGroup(api, "Destroyers");
      await makeBinding(api, { type: "GROUP", externalId: groupId, roleId: role.id });
      const plainId = await storeGroup(api, "Plain");
      const { token } = await makeCaller(api, ["INVITATION:CREATE", "FLOW:VIEW"]);
      const before = await modelsOf(api).invitations.countDocuments({});
      for (const [body, detail] of [
        [{ roles: [{ id: role.id }] }, 'The role "Destroyer" permits what the caller may not: FLOW:DELETE.'],
        [
          { roles: [{ id: role.id, namespaces: ["dev"] }] },
          'The role "Destroyer" permits what the caller may not: FLOW:DELETE.',
        ],
        [{ groups: [groupId] }, `The group "${groupId}" permits what the caller may not: FLOW:DELETE.`],
        [
          { groups: [{ id: plainId, membership: "OWNER" }] },
          "To own a group permits what the caller may not: GROUP:MANAGE_MEMBERS.",
        ],
      ] as const) {
        for (const email of [newEmail(), api.admin.username]) {
          const problem = expectProblem(await invite({ ...body, email }, token), "privilege-escalation");
          expect(problem.detail).to.equal(detail);
        }
      }
      expect(await modelsOf(api).invitations.countDocuments({})).to.equal(before);
    });

    it("lets nobody but a superadmin without limits invite a superadmin", async () => {
      const { token } = await makeCaller(api, ["INVITATION:CREATE"]);
      const { id } = await makeAccount(api, { name: "root", superAdmin: true });
      const { fullToken: limited } = await makeToken(api, id, { permissions: ["INVITATION:CREATE"] });
      for (const name of ["superAdmin", "instanceOwner"]) {
        expectProblem(await invite({ [name]: true }, token), "forbidden");
        expectProblem(await invite({ [name]: true }, limited), "token-permission-missing");
      }
    });

    it("needs USER:CREATE in the tenant to make an account", async () => {
      const body = { createUserIfNotExist: true };
      const { token } = await makeCaller(api, ["INVITATION:CREATE"]);
      expect(expectProblem(await invite(body, token), "forbidden").detail).to.match(/USER:CREATE/);
      const able = await makeCaller(api, ["INVITATION:CREATE", "USER:CREATE"]);
      expect((await invite(body, able.token)).status).to.equal(204);
    });
  });

  describe("404", () => {
    refusesImpossiblePaths(target, { tenant: () => "main" });

    it("finds no role or group that is not there, was deleted or is another tenant's, and points at it", async () => {
      const tenant = await storeTenant(api, "foreign");
      const gone = await makeRole(api);
      await api.call("DELETE", `${rolesPath}/${gone.id}`);
      const good = { id: "viewer_main" };
      for (const [body, pointer] of [
        [{ roles: [good, { id: "nothing" }] }, "/roles/1/id"],
        [{ roles: [{ id: gone.id }] }, "/roles/0/id"],
        [{ roles: [{ id: `viewer_${tenant}` }] }, "/roles/0/id"],
        [{ groups: ["nothing"] }, "/groups/0"],
        [{ groups: [{ id: await storeGroup(api, "foreign", tenant) }] }, "/groups/0"],
      ] as const) {
        expect(pointersOf(expectProblem(await invite(body), "not-found"))).to.deep.equal([pointer]);
      }
    });
  });

  describe("409", () => {
    refusesRepeatsInProgress(target, "invitations");

    it("invites an address only once at a time, in whatever case", async () => {
      const { email } = await makeInvitation(api);
      for (const again of [email, email.toUpperCase()]) {
        for (const createUserIfNotExist of [false, true]) {
          expectProblem(await invite({ email: again, createUserIfNotExist }), "invitation-exists");
        }
      }
      const tenant = await storeTenant(api, "elsewhere");
      await makeInvitation(api, { email }, tenant);
    });

    it("makes one of several that are asked for at once", async function () {
      await skipUnlessAtomic(this, api);
      const email = newEmail();
      const answers = await Promise.all([1, 2, 3, 4].map(() => invite({ email })));
      expect(answers.map(({ status }) => status)).to.have.members([201, 409, 409, 409]);
    });

    it("does not invite who has access already", async () => {
      const { email } = await makeUser(api, { tenants: ["main"] });
      expectProblem(await invite({ email: email.toUpperCase() }), "access-exists");
    });
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);
    refusesBadMembers(target, badInvitationMembers);
  });

  describe("429", () => {
    refusesTooManyUses(target);
  });

  describe("503", () => {
    isUnavailableWithoutStore(target);
  });
});
