import { type OperationEntry, operations } from "@tokenry/spec";
import { expect } from "chai";
import { newId } from "../../src/lib/ids.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { makeInvitation } from "../helpers/invitations.ts";
import { makeBinding } from "../helpers/make-binding.ts";
import { makeCaller } from "../helpers/make-caller.ts";
import { makeRole } from "../helpers/make-role.ts";
import { toExampleBody, toExamplePath } from "../helpers/operation-examples.ts";
import { makePerson } from "../helpers/principals.ts";
import { unknownId } from "../helpers/resources.ts";
import { storeGroup } from "../helpers/store-group.ts";
import { storeTenant } from "../helpers/store-tenant.ts";

const malformed = ["a.b", "a%2Fb", "a%00b", "%C3%A4", "a".repeat(300)];

type Ids = Record<string, string>;

/** Makes in a tenant what the operations of a tag work on: path parameters of it. */
const makers: Readonly<Record<string, (api: Harness, tenant: string) => Promise<Ids>>> = {
  ServiceAccounts: async (api, tenant) => {
    const made = await api.call("POST", `/api/v1/${tenant}/service-accounts`, { body: { name: "ci" } });
    const { id } = made.json<{ id: string }>();
    const path = `/api/v1/${tenant}/service-accounts/${id}/api-tokens`;
    const token = await api.call("POST", path, { body: { name: "deploy" } });
    return { id, tokenId: token.json<{ id: string }>().id };
  },
  Roles: async (api, tenant) => ({ id: (await makeRole(api, {}, tenant)).id }),
  Bindings: async (api, tenant) => {
    const body = { externalId: "firstAdministrator", roleId: `viewer_${tenant}`, namespaceId: `n${newId()}` };
    return { id: (await makeBinding(api, body, tenant)).id };
  },
  Invitations: async (api, tenant) => ({ id: (await makeInvitation(api, {}, tenant)).id }),
  Groups: async (api, tenant) => ({
    id: await storeGroup(api, newId(), tenant),
    userId: "firstAdministrator",
  }),
};

const mutations = Object.values<OperationEntry>(operations).filter(
  ({ method, authenticated, pathParameters }) =>
    method !== "GET" && authenticated && pathParameters.some((name) => name !== "tenant"),
);
const inTenant = mutations.filter(({ path }) => path.includes("{tenant}"));

describe("Every mutation", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
    await storeTenant(api, "other");
  });
  after(() => api.stop());

  const call = (entry: OperationEntry, ids: Ids, token?: string) => {
    const body = toExampleBody(entry);
    const query = entry.id === "setUserMembershipForGroup" ? "?membership=OWNER" : "";
    return api.call(entry.method, toExamplePath(entry, { tenant: "main", ...ids }) + query, {
      ...(body !== undefined && { body }),
      ...(token !== undefined && { auth: { token } }),
    });
  };

  for (const entry of mutations) {
    const names = entry.pathParameters.filter((name) => name !== "tenant");
    it(`${entry.id} finds nothing under an unknown or a malformed id`, async () => {
      for (const id of [unknownId, ...malformed]) {
        const ids = Object.fromEntries(names.map((name) => [name, id]));
        expectProblem(await call(entry, ids), "not-found");
      }
    });
  }

  for (const entry of inTenant) {
    const make = makers[entry.tag];
    if (!make) continue;
    it(`${entry.id} finds nothing of another tenant, whoever asks, and leaves it as it was`, async () => {
      const ids = await make(api, "other");
      const read = { ...entry, method: "GET" as const };
      const path = entry.path.slice(0, entry.path.indexOf("{id}") + 4);
      const readPath = toExamplePath({ ...read, path }, { ...ids, tenant: "other" });
      const before = await api.call("GET", readPath);
      const { token } = await makeCaller(api, [entry.permission ?? ""]);
      const asMember = await call(entry, ids, token);
      expectProblem(asMember, "not-found");
      expectProblem(await call(entry, ids), "not-found");
      const after = await api.call("GET", readPath);
      expect([after.status, after.text]).to.deep.equal([before.status, before.text]);
    });
  }

  for (const entry of inTenant) {
    const make = makers[entry.tag];
    if (!make) continue;
    it(`${entry.id} finds nothing that was deleted`, async () => {
      const ids = await make(api, "main");
      const path = entry.path.slice(0, entry.path.indexOf("{id}") + 4);
      const deleted = await api.call("DELETE", toExamplePath({ ...entry, path }, { ...ids, tenant: "main" }));
      expect(deleted.status, deleted.text).to.be.oneOf([200, 204]);
      expectProblem(await call(entry, ids), "not-found");
    });
  }

  describe("of people and tokens finds nothing of another tenant, and leaves it as it was:", () => {
    const asMember = async (permission: string, path: string, method: string, body?: object) => {
      const { token } = await makeCaller(api, [permission]);
      return api.call(method, path, { auth: { token }, ...(body && { body }) });
    };

    it("the access of somebody who is only there", async () => {
      const person = await makePerson(api, `${newId()}@example.com`, { tenants: ["other"] });
      const path = `/api/v1/main/tenant-access/${person._id}`;
      expectProblem(await asMember("TENANT_ACCESS:VIEW", path, "GET"), "not-found");
      expectProblem(await asMember("TENANT_ACCESS:DELETE", path, "DELETE"), "not-found");
      expectProblem(await api.call("DELETE", path), "not-found");
      const user = await api.call("GET", `/api/v1/users/${person._id}`);
      expect(user.json()).to.deep.include({ tenants: [{ id: "other", name: "other" }] });
    });

    it("the groups of somebody, wherever person or group are", async () => {
      const permission = "USER:MANAGE_GROUP_MEMBERSHIP";
      const [here, there] = [await storeGroup(api, newId(), "main"), await storeGroup(api, newId(), "other")];
      const outsider = await makePerson(api, `${newId()}@example.com`, { tenants: ["other"] });
      const insider = await makePerson(api, `${newId()}@example.com`);
      const toPath = (id: string) => `/api/v1/main/users/${id}/groups`;
      expectProblem(await asMember(permission, toPath(outsider._id), "PUT", { groupIds: [here] }), "not-found");
      expectProblem(await asMember(permission, toPath(insider._id), "PUT", { groupIds: [there] }), "not-found");
      expectProblem(await api.call("PUT", toPath(insider._id), { body: { groupIds: [there] } }), "not-found");
      for (const { _id } of [outsider, insider]) {
        expect((await api.call("GET", `/api/v1/users/${_id}`)).json()).to.deep.include({ groups: [] });
      }
    });

    it("tokens that are revoked in bulk, and the report of that", async () => {
      const accounts = "/api/v1/other/service-accounts";
      const accountId = (await api.call("POST", accounts, { body: { name: "ci" } })).json<{ id: string }>().id;
      await api.call("POST", `${accounts}/${accountId}/api-tokens`, { body: { name: "only-there" } });
      const path = (tenant: string) => `/api/v1/${tenant}/api-token-revocations`;
      const permission = "SERVICE_ACCOUNT:DELETE";
      for (const body of [{ serviceAccountId: accountId }, { name: "only-there" }]) {
        const mine = await asMember(permission, path("main"), "POST", body);
        expect(mine.json(), mine.text).to.deep.include({ total: 0, revoked: 0 });
        expect((await api.call("POST", path("main"), { body })).json()).to.deep.include({ revoked: 0 });
      }
      const tokens = await api.call("GET", `${accounts}/${accountId}/api-tokens`);
      expect(tokens.json()).to.deep.include({ total: 1 });
      const made = await api.call("POST", path("other"), { body: { name: "nothing-has-this-name" } });
      const report = `${path("main")}/${made.json<{ id: string }>().id}`;
      expectProblem(await asMember(permission, report, "GET"), "not-found");
      expectProblem(await api.call("GET", report), "not-found");
    });
  });

  it("is of a kind that the test of isolation knows", () => {
    const unknown = inTenant.filter(({ tag }) => !(tag in makers)).map(({ id, tag }) => `${tag} ${id}`);
    // These work on people, who are in no one tenant: see above.
    expect(unknown.filter((name) => !/^(Users|TenantAccess) /.test(name))).to.deep.equal([]);
  });
});
