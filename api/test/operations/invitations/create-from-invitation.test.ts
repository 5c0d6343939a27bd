import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesBadMembers } from "../../cases/refuses-bad-members.ts";
import { refusesDeadCodes } from "../../cases/refuses-dead-codes.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem, pointersOf } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { skipUnlessAtomic } from "../../helpers/has-atomic-updates.ts";
import { interceptWrites } from "../../helpers/intercept-writes.ts";
import { invitationsPath, makeInvitation } from "../../helpers/invitations.ts";
import { modelsOf } from "../../helpers/principals.ts";
import { storeGroup } from "../../helpers/store-group.ts";
import { readAccess } from "../../helpers/tenant-access.ts";
import { auditOf, goodPassword, makeUser, makeUserToken, statusWithPassword } from "../../helpers/users.ts";

const toPath = (code: string) => `/api/v1/invitation/create/${code}`;
const person = { firstName: "Ada", lastName: "Lovelace", password: goodPassword };

describe("POST /api/v1/invitation/create/{invitationId}", () => {
  let api: Harness;
  let code: string;
  before(async () => {
    api = await startHarness();
    code = (await makeInvitation(api)).code;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: toPath(code), body: person });
  const create = (one: string, body: object = person) => api.call("POST", toPath(one), { auth: null, body });

  describe("200", () => {
    it("makes a user of the invited address who logs in at once and has what the invitation says", async () => {
      const groupId = await storeGroup(api, "Members");
      const ownedId = await storeGroup(api, "Owned");
      const invitation = await makeInvitation(api, {
        email: "Ada@example.com",
        roles: [{ id: "viewer_main", namespaces: ["dev"] }],
        groups: [groupId, { id: ownedId, membership: "OWNER" }],
      });
      const answer = await create(invitation.code);
      expect(answer.status, answer.text).to.equal(200);
      const user = answer.json<Schemas["User"]>();
      expect(user).to.deep.equal({
        id: user.id,
        username: "Ada@example.com",
        displayName: "Ada Lovelace",
        firstName: "Ada",
        lastName: "Lovelace",
        email: "Ada@example.com",
        tenants: [{ id: "main", name: "main" }],
        auths: [{ id: "BasicAuth", name: "BasicAuth", type: "BASIC_AUTH" }],
        groups: [
          { id: groupId, tenantId: "main" },
          { id: ownedId, tenantId: "main" },
        ],
        superAdmin: false,
        instanceOwner: false,
        restricted: false,
        enabled: true,
      });
      expect(await statusWithPassword(api, "ada@example.com")).to.equal(200);
      const access = await readAccess(api, user.id);
      expect(access.roles.map(({ id, namespace }) => [id, namespace])).to.deep.equal([["viewer_main", "dev"]]);
      expect((await modelsOf(api).principals.findById(user.id).lean())?.ownedGroupIds).to.deep.equal([ownedId]);
    });

    it("keeps the password nowhere but hashed with its user, and the code nowhere", async () => {
      const invitation = await makeInvitation(api);
      const user = (await create(invitation.code)).json<Schemas["User"]>();
      const shown = (await api.call("GET", `${invitationsPath}/${invitation.id}`)).json<Schemas["Invitation"]>();
      expect(shown).to.include({ status: "ACCEPTED" });
      expect(await auditOf(api, user.id)).to.have.members(["user.create", "principal.accept-invitation"]);
      const { auditEntries, invitations } = modelsOf(api);
      const stored = await invitations.findById(invitation.id).lean();
      expect(stored).to.include({ acceptedBy: user.id, isFulfilled: true }).and.not.have.property("newUser");
      const all = JSON.stringify([await auditEntries.find({}).lean(), await invitations.find({}).lean()]);
      for (const secret of [goodPassword, invitation.code.slice(30, 62), "scrypt"]) {
        expect(all + api.logText()).to.not.contain(secret);
      }
    });

    it("takes a password alone, and nothing else that the body names", async () => {
      const invitation = await makeInvitation(api);
      const answer = await create(invitation.code, {
        password: goodPassword,
        superAdmin: true,
        instanceOwner: true,
        email: "chosen@example.com",
        tenants: ["other"],
        id: "chosen",
      });
      expect(answer.json()).to.deep.include({
        username: invitation.email,
        firstName: "",
        superAdmin: false,
        tenants: [{ id: "main", name: "main" }],
      });
    });

    it("makes a superadmin of whom a superadmin invited as one", async () => {
      const invitation = await makeInvitation(api, { superAdmin: true });
      expect((await create(invitation.code)).json()).to.include({ superAdmin: true });
    });

    it("makes one account when several ask for it at once", async function () {
      await skipUnlessAtomic(this, api);
      const invitation = await makeInvitation(api);
      const answers = await Promise.all([1, 2, 3].map(() => create(invitation.code)));
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).to.have.lengthOf(1);
      expect(statuses.every((status) => [200, 404, 409].includes(status))).to.equal(true);
      expect(await modelsOf(api).principals.countDocuments({ loginKey: invitation.email })).to.equal(1);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
  });

  describe("409", () => {
    it("refuses an address that has an account by now, and leaves the code to be accepted with it", async () => {
      const invitation = await makeInvitation(api);
      const user = await makeUser(api, { email: invitation.email.toUpperCase() });
      expectProblem(await create(invitation.code), "email-taken");
      const { fullToken: token } = await makeUserToken(api, user.id);
      const accepted = await api.call("POST", `/api/v1/invitation/accept/${invitation.code}`, { auth: { token } });
      expect(accepted.status, accepted.text).to.equal(200);
    });

    it("ends the invitation when somebody gets its address in the very moment, and gives that account nothing", async () => {
      const invitation = await makeInvitation(api, { roles: [{ id: "admin_main" }] });
      let squatter: Schemas["User"] | undefined;
      const restore = interceptWrites(api.server.database, async (write, collection, method) => {
        const result = await write();
        if (collection === "invitations" && method === "findOneAndUpdate") {
          restore();
          squatter = await makeUser(api, { email: invitation.email });
        }
        return result;
      });
      const answer = await create(invitation.code);
      restore();
      expectProblem(answer, "email-taken");
      await api.server.services.settle();
      const stored = await modelsOf(api).principals.findById(squatter?.id).lean();
      expect(stored).to.deep.include({ tenants: [], groupIds: [], superAdmin: false });
      expectProblem(await api.call("GET", `${invitationsPath}/${invitation.id}`), "not-found");
      expect(await modelsOf(api).invitations.findById(invitation.id).lean()).to.equal(null);
      expect(await auditOf(api, invitation.id)).to.include.members(["invitation.accept", "invitation.delete"]);
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
    refusesBadMembers(target, [
      { pointer: "/password", change: { password: undefined }, detail: /^password: is missing$/ },
      { pointer: "/password", change: { password: null }, detail: /^password: must be string/ },
      { pointer: "/password", change: { password: "Short1!" }, detail: /^password: must have at least 8/ },
      { pointer: "/password", change: { password: "no-digits-Here!" }, detail: /^password: must have a digit/ },
      { pointer: "/password", change: { password: "A1!".repeat(100) }, detail: /^password: must NOT have more/ },
      { pointer: "/firstName", change: { firstName: 1 }, detail: /^firstName: must be string/ },
      { pointer: "/lastName", change: { lastName: "a".repeat(257) }, detail: /^lastName: must NOT have more/ },
    ]);

    it("leaves the code as it is when the password is refused", async () => {
      const invitation = await makeInvitation(api);
      const problem = expectProblem(await create(invitation.code, { password: "weak" }), "validation-failed");
      expect(pointersOf(problem)).to.deep.equal(["/password"]);
      expect((await create(invitation.code)).status).to.equal(200);
    });
  });
});

describe("POST /api/v1/invitation/create/{invitationId} with a code that gives nothing", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  describe("404", () => {
    refusesDeadCodes(
      () => api,
      (code) => api.call("POST", toPath(code), { auth: null, body: person }),
    );

    for (const code of ["x", "a%2Fb", "a%00b", "a.b", "%C3%A4", "a".repeat(300)]) {
      it(`finds nothing under ${code.slice(0, 20)}, and says nothing of the password`, async () => {
        const body = { password: "weak" };
        expectProblem(await api.call("POST", toPath(code), { auth: null, body }), "not-found");
      });
    }
  });

  describe("429", () => {
    it("refuses more than 60 in a minute from one address", async () => {
      let answer = await api.call("POST", toPath("x"), { auth: null, body: {} });
      for (let time = 0; time < 61 && answer.status !== 429; time++) {
        answer = await api.call("POST", toPath("x"), { auth: null, body: {} });
      }
      expectProblem(answer, "rate-limited");
      expect(Number(answer.headers["retry-after"])).to.be.within(1, 60);
    });
  });
});

describe("POST /api/v1/invitation/create/{invitationId} without its store", () => {
  let api: Harness;
  let code: string;
  before(async () => {
    api = await startHarness();
    code = (await makeInvitation(api)).code;
  });
  after(() => api.stop());

  describe("503", () => isUnavailableWithoutStore(() => ({ api, method: "POST", path: toPath(code), body: person })));
});
