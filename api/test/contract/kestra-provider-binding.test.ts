import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { callAsProvider, expectDone, expectMembers, type Json, readAsProvider } from "../helpers/kestra-provider.ts";
import { makeAccount } from "../helpers/resources.ts";

type Binding = Json & { id: string; role: Json; user?: Json; group?: Json };

const path = "/api/v1/main/bindings";

describe("kestra_binding of the provider kestra-io/kestra", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const call = (method: string, target: string, body?: unknown) =>
    callAsProvider(api, method, target, { apiToken: api.admin.token }, body);

  it("binds a group in a namespace, and tells the group and the role as objects", async () => {
    const group = readAsProvider(
      await call("POST", "/api/v1/main/groups", { namespaceId: "", name: "admins", description: "" }),
    ).id;
    const body = { type: "GROUP", externalId: group, roleId: "admin_main", namespaceId: "io.kestra.terraform.data" };
    const created = readAsProvider<Binding>(await call("POST", path, body));
    expectMembers(created, { id: "string", type: "string" }, { namespaceId: "string" });
    expect(created["type"]).to.equal("GROUP");
    expectMembers(created.group ?? {}, { id: "string" });
    expect(created.group?.["id"]).to.equal(group);
    expect(created.role["id"]).to.equal("admin_main");
    expect(readAsProvider<Binding>(await call("GET", `${path}/${created.id}`)).group?.["id"]).to.equal(group);
    expectDone(await call("DELETE", `${path}/${created.id}`));
    expect((await call("GET", `${path}/${created.id}`)).status).to.equal(404);
    expect((await call("DELETE", `${path}/${created.id}`)).status).to.equal(404);
  });

  it("binds a user or a service account in the whole tenant, without a null for what it has not", async () => {
    const { id } = await makeAccount(api);
    const body = { type: "USER", externalId: id, roleId: "launcher_main" };
    const created = readAsProvider<Binding>(await call("POST", path, body));
    expectMembers(created, { id: "string", type: "string" }, { namespaceId: "string" });
    expect(created.user?.["id"]).to.equal(id);
    expect(created.role["id"]).to.equal("launcher_main");
    expect(created).to.not.have.property("namespaceId");
  });
});
