import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { callAsProvider, expectDone, expectMembers, type Json, readAsProvider } from "../helpers/kestra-provider.ts";
import { unknownId } from "../helpers/resources.ts";

type Role = Json & { id: string; permissions: Record<string, string[]> };

const path = "/api/v1/main/roles";

describe("kestra_role of the provider kestra-io/kestra", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const call = (method: string, target: string, body?: unknown) =>
    callAsProvider(api, method, target, { apiToken: api.admin.token }, body);
  const bodyOf = (name: string, permissions: Record<string, string[]>, more: object = {}) => ({
    namespaceId: "",
    name,
    description: "",
    permissions,
    isDefault: false,
    ...more,
  });
  const expectRole = (role: Role) => {
    expectMembers(role, { id: "string", name: "string" }, { namespaceId: "string", isDefault: "boolean" });
    for (const actions of Object.values(role.permissions)) {
      for (const action of actions) expect(action).to.be.a("string");
    }
  };

  it("is created, read, updated and deleted, and its actions keep their order", async () => {
    const permissions = { FLOW: ["UPDATE", "VIEW", "LIST"], NAMESPACE: ["VIEW", "LIST"] };
    const created = readAsProvider<Role>(await call("POST", path, bodyOf("admin", permissions)));
    expectRole(created);
    expect(created.permissions).to.deep.equal(permissions);
    expect(created).to.include({ name: "admin", isDefault: false });
    const target = `${path}/${created.id}`;
    expect(readAsProvider<Role>(await call("GET", target)).permissions).to.deep.equal(permissions);

    const fewer = { FLOW: ["LIST", "VIEW"] };
    const description = "My admin role 2";
    const update = { id: created.id, ...bodyOf("admin 2", fewer, { description }) };
    const updated = readAsProvider<Role>(await call("PUT", target, update));
    expectRole(updated);
    expect(updated.permissions).to.deep.equal(fewer);
    expect(updated).to.include({ name: "admin 2", description });
    expectDone(await call("DELETE", target));
    expect((await call("GET", target)).status).to.equal(404);
    expect((await call("DELETE", target)).status).to.equal(404);
  });

  it("is found by its name, in any case, and then read by its id", async () => {
    const { id } = readAsProvider(await call("POST", path, bodyOf("by name", { FLOW: ["VIEW"] })));
    readAsProvider(await call("POST", path, bodyOf("by name too", { FLOW: ["VIEW"] })));
    const found = await call("GET", `${path}/search?filters%5Bname%5D%5BEQUALS%5D=by+name&size=100`);
    const { results } = readAsProvider<{ results: Json[] }>(found);
    expect(results.map((role) => role["id"])).to.deep.equal([id]);
    expectMembers(results[0] ?? {}, { id: "string", name: "string" });
  });

  it("answers 404 for a role that there is not", async () => {
    const update = { id: unknownId, ...bodyOf("none", { FLOW: ["VIEW"] }) };
    expect((await call("GET", `${path}/${unknownId}`)).status).to.equal(404);
    expect((await call("PUT", `${path}/${unknownId}`, update)).status).to.equal(404);
    expect((await call("DELETE", `${path}/${unknownId}`)).status).to.equal(404);
  });
});
