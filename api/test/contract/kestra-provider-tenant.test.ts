import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { callAsProvider, expectDone, expectMembers, readAsProvider } from "../helpers/kestra-provider.ts";

const path = "/api/v1/tenants";

describe("kestra_tenant of the provider kestra-io/kestra", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const call = (method: string, target: string, body?: unknown) =>
    callAsProvider(api, method, target, { apiToken: api.admin.token }, body);

  it("is created, read, updated and deleted, and nothing is made up that was not configured", async () => {
    const created = readAsProvider(await call("POST", path, { id: "custom", name: "My custom tenant" }));
    expectMembers(created, { id: "string" }, { name: "string", requireExistingNamespace: "boolean" });
    expect(created).to.include({ id: "custom", name: "My custom tenant" });
    for (const name of ["workerGroup", "storageType", "secretType"]) expect(created).to.not.have.property(name);
    expect(readAsProvider(await call("GET", `${path}/custom`))).to.deep.equal(created);
    const updated = readAsProvider(await call("PUT", `${path}/custom`, { id: "custom", name: "Renamed" }));
    expect(updated).to.include({ id: "custom", name: "Renamed" });
    expectDone(await call("DELETE", `${path}/custom`));
    expect((await call("GET", `${path}/custom`)).status).to.equal(404);
    expect((await call("DELETE", `${path}/custom`)).status).to.equal(404);
  });
});
