import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { callAsProvider, expectDone, expectMembers, type Json, readAsProvider } from "../helpers/kestra-provider.ts";
import { unknownId } from "../helpers/resources.ts";

const path = "/api/v1/main/groups";

describe("Groups of the provider kestra-io/kestra", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const call = (method: string, target: string, body?: unknown) =>
    callAsProvider(api, method, target, { apiToken: api.admin.token }, body);
  const bodyOf = (name: string, description: string, namespaceId = "") => ({ namespaceId, name, description });
  const makeGroup = async (name: string) => readAsProvider(await call("POST", path, bodyOf(name, ""))).id;
  const makeUser = async (email: string) => {
    const body = { username: email, email, namespaceId: "", firstName: "", lastName: "", groups: [] };
    return readAsProvider(await call("POST", "/api/v1/users", body)).id;
  };

  describe("kestra_group", () => {
    it("is created, read, updated and deleted; a namespace is taken and not given back", async () => {
      const created = readAsProvider(await call("POST", path, bodyOf("admin", "My admin group", "io.kestra")));
      expectMembers(created, { id: "string", name: "string" }, { namespaceId: "string", description: "string" });
      expect(created).to.include({ name: "admin", description: "My admin group" });
      const target = `${path}/${created.id}`;
      expect(readAsProvider(await call("GET", target))).to.include({ id: created.id, name: "admin" });
      const update = { id: created.id, ...bodyOf("admin 2", "") };
      const updated = readAsProvider(await call("PUT", target, update));
      expectMembers(updated, { id: "string", name: "string" }, { namespaceId: "string", description: "string" });
      expect(updated["name"]).to.equal("admin 2");
      expectDone(await call("DELETE", target));
      expect((await call("GET", target)).status).to.equal(404);
      expect((await call("DELETE", target)).status).to.equal(404);
    });
  });

  describe("kestra_user_group_membership", () => {
    it("is made without a body, seen at once in the list, and ended; making it twice is a conflict, ending it twice is nothing", async () => {
      const group = await makeGroup("platform-team");
      const user = await makeUser("alice@test.local");
      const target = `${path}/${group}/members/${user}`;
      expectDone(await call("PUT", target));
      const { results } = readAsProvider<{ results: Json[] }>(
        await call("GET", `${path}/${group}/members?page=1&size=200`),
      );
      expect(results.map(({ id }) => id)).to.deep.equal([user]);
      expect((await call("PUT", target)).status).to.equal(409);
      expectDone(await call("DELETE", target));
      const after = readAsProvider<{ results: Json[] }>(await call("GET", `${path}/${group}/members?page=1&size=200`));
      expect(after.results).to.deep.equal([]);
      // Who left its last group left the tenant: 404, which the provider takes for done.
      expect((await call("DELETE", target)).status).to.equal(404);
    });

    it("is not there, with 404, once its group is gone", async () => {
      expect((await call("GET", `${path}/${unknownId}/members?page=1&size=200`)).status).to.equal(404);
      expect((await call("DELETE", `${path}/${unknownId}/members/${unknownId}`)).status).to.equal(404);
    });
  });

  describe("kestra_service_account", () => {
    it("has the groups that it was sent, as objects, keeps them with null and loses them with an empty list", async () => {
      const group = await makeGroup("of-robots");
      const accounts = "/api/v1/main/service-accounts";
      const body = { name: "sa-1", description: "Test description", superAdmin: false };
      const created = readAsProvider(await call("POST", accounts, { ...body, groups: [{ id: group }] }));
      expect((created["groups"] as Json[]).map(({ id }) => id)).to.deep.equal([group]);
      const target = `${accounts}/${created.id}`;
      const kept = readAsProvider(await call("PUT", target, { id: created.id, ...body, groups: null }));
      expect((kept["groups"] as Json[]).map(({ id }) => id)).to.deep.equal([group]);
      const left = readAsProvider(await call("PUT", target, { id: created.id, ...body, groups: [] }));
      expect(left["groups"]).to.deep.equal([]);
    });
  });
});
