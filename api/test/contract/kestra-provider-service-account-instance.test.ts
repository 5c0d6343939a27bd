import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { callAsProvider, expectDone, expectMembers, readAsProvider } from "../helpers/kestra-provider.ts";
import { statusWith } from "../helpers/resources.ts";

describe("kestra_service_account of the provider kestra-io/kestra with an empty tenant_id", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const call = (method: string, path: string, body?: unknown) =>
    callAsProvider(api, method, path, { apiToken: api.admin.token }, body);
  const path = "/api/v1/service-accounts";

  it("is created, read, replaced by PUT and deleted at the instance, and so are its tokens", async () => {
    const body = { name: "sa-1", description: "", superAdmin: false, groups: null };
    const created = readAsProvider(await call("POST", path, body));
    expectMembers(created, { id: "string", name: "string" }, { description: "string", superAdmin: "boolean" });
    const target = `${path}/${created.id}`;
    expect(readAsProvider(await call("GET", target))).to.include({ id: created.id, name: "sa-1" });
    const update = { id: created.id, ...body, description: "Changed" };
    expect(readAsProvider(await call("PUT", target, update))).to.include({ id: created.id, description: "Changed" });

    const token = { name: "test-token", description: "Test token", maxAge: "PT1H", extended: false };
    const made = readAsProvider<{ id: string; fullToken: string }>(await call("POST", `${target}/api-tokens`, token));
    expect(await statusWith(api, made.fullToken)).to.equal(200);
    expectDone(await call("DELETE", `${target}/api-tokens/${made.id}`));
    expectDone(await call("DELETE", target));
    expect((await call("GET", target)).status).to.equal(404);
  });
});
