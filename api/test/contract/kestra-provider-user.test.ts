import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { callAsProvider, expectDone, expectMembers, type Json, readAsProvider } from "../helpers/kestra-provider.ts";
import { statusWith, unknownId } from "../helpers/resources.ts";

type User = Json & { id: string; groups: Json[] };

const path = "/api/v1/users";
const optional = { namespaceId: "string", firstName: "string", lastName: "string", email: "string", groups: "array" };

describe("kestra_user of the provider kestra-io/kestra", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const call = (method: string, target: string, body?: unknown) =>
    callAsProvider(api, method, target, { apiToken: api.admin.token }, body);
  const bodyOf = (email: string, groups: string[] = []) => ({
    username: email,
    email,
    namespaceId: "",
    firstName: "",
    lastName: "",
    groups,
  });
  const makeUser = async (email: string) => readAsProvider<User>(await call("POST", path, bodyOf(email)));
  const makeGroup = async (name: string) =>
    readAsProvider(await call("POST", "/api/v1/main/groups", { namespaceId: "", name, description: "" })).id;
  const expectUser = (user: User) => {
    expectMembers(user, { id: "string", username: "string" }, optional);
    for (const group of user.groups) expectMembers(group, { id: "string" });
  };

  describe("kestra_user", () => {
    it("is created, read, updated and deleted, with its groups in the order in which they were sent", async () => {
      const groups = [await makeGroup("zebra"), await makeGroup("ant"), await makeGroup("mole")];
      const created = readAsProvider<User>(await call("POST", path, bodyOf("admin@john.doe", groups)));
      expectUser(created);
      expect(created).to.include({ username: "admin@john.doe", email: "admin@john.doe" });
      expect(created.groups.map(({ id }) => id)).to.deep.equal(groups);
      const target = `${path}/${created.id}`;
      expect(readAsProvider<User>(await call("GET", target)).groups.map(({ id }) => id)).to.deep.equal(groups);

      const update = { id: created.id, ...bodyOf("admin@john.doe") };
      const updated = readAsProvider<User>(await call("PUT", target, update));
      expectUser(updated);
      expect(updated.groups).to.deep.equal([]);
      expectDone(await call("DELETE", target));
      expect((await call("GET", target)).status).to.equal(404);
      expect((await call("DELETE", target)).status).to.equal(404);
    });

    it("is found by its e-mail address, and then read by its id", async () => {
      const { id } = await makeUser("data-source-email@example.com");
      const query = "filters%5Bq%5D%5BEQUALS%5D=data-source-email%40example.com&size=100";
      const { results } = readAsProvider<{ results: Json[] }>(await call("GET", `${path}?${query}`));
      expect(results.map((user) => user["id"])).to.deep.equal([id]);
      expectMembers(results[0] ?? {}, { id: "string", username: "string" });
    });
  });

  describe("kestra_user_password", () => {
    it("sets the password twice, and gives the user back each time", async () => {
      const { id } = await makeUser("new@user.com");
      for (const password of ["PassPass3!", "PassPass2!"]) {
        const changed = readAsProvider<User>(await call("PATCH", `${path}/${id}/password`, { password }));
        expectUser(changed);
        expect(changed.id).to.equal(id);
        const asUser = await callAsProvider(api, "GET", "/api/v1/me", { username: "new@user.com", password });
        expect(asUser.status).to.equal(200);
      }
      expect((await call("PATCH", `${path}/${unknownId}/password`, { password: "PassPass3!" })).status).to.equal(404);
    });
  });

  describe("kestra_user_api_token", () => {
    it("is created with its text, listed with every member that is cast, and deleted once", async () => {
      const { id } = await makeUser("token@user.com");
      const target = `${path}/${id}/api-tokens`;
      const body = { name: "test-token", description: "", maxAge: "PT1H", extended: false };
      const created = readAsProvider<{ id: string; fullToken: string }>(await call("POST", target, body));
      expectMembers(created, { id: "string", name: "string", fullToken: "string" });
      expect(await statusWith(api, created.fullToken)).to.equal(200);
      const { results } = readAsProvider<{ results: Json[] }>(await call("GET", target));
      const required = { id: "string", name: "string", description: "string", prefix: "string", iat: "string" };
      const others = { exp: "string", lastUsed: "string", extended: "boolean", expired: "boolean" };
      expect(results).to.have.lengthOf(1);
      expectMembers(results[0] ?? {}, required, others);
      expectDone(await call("DELETE", `${target}/${created.id}`));
      expect(await statusWith(api, created.fullToken)).to.equal(401);
      expect((await call("DELETE", `${target}/${created.id}`)).status).to.equal(404);
    });
  });
});
