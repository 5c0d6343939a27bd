import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { callAsProvider, expectDone, expectMembers, type Json, readAsProvider } from "../helpers/kestra-provider.ts";
import { makeAccount, makeToken, statusWith, unknownId } from "../helpers/resources.ts";

type ListedTokens = { results: Json[] };

const listed = { id: "string", name: "string", description: "string", prefix: "string", iat: "string" };
const listedOptional = { exp: "string", lastUsed: "string", extended: "boolean", expired: "boolean" };

describe("kestra_service_account_api_token of the provider kestra-io/kestra", () => {
  let api: Harness;
  let path: string;
  before(async () => {
    api = await startHarness();
    path = `/api/v1/main/service-accounts/${(await makeAccount(api)).id}/api-tokens`;
  });
  after(() => api.stop());
  const call = (method: string, target: string, body?: unknown) =>
    callAsProvider(api, method, target, { apiToken: api.admin.token }, body);

  it("is created with its text, which works, and is deleted once", async () => {
    const body = { name: "test-token", description: "Test token", maxAge: "PT1H", extended: false };
    const created = readAsProvider(await call("POST", path, body));
    expectMembers(created, { id: "string", name: "string", fullToken: "string" });
    const fullToken = String(created["fullToken"]);
    expect(await statusWith(api, fullToken)).to.equal(200);

    expectDone(await call("DELETE", `${path}/${created.id}`));
    expect(await statusWith(api, fullToken)).to.equal(401);
    expect((await call("DELETE", `${path}/${created.id}`)).status).to.equal(404);
    expect((await call("DELETE", `${path}/${unknownId}`)).status).to.equal(404);
  });

  it("never expires with an empty max_age", async () => {
    const body = { name: "for-ever", description: "", maxAge: "", extended: false };
    const { id } = readAsProvider(await call("POST", path, body));
    const { results } = readAsProvider<ListedTokens>(await call("GET", path));
    const token = results.find((candidate) => candidate["id"] === id);
    expect(token).to.include({ description: "" }).and.not.have.property("exp");
    expectDone(await call("DELETE", `${path}/${id}`));
  });

  it("is listed by the data source with every member that it casts, used and unused, with and without an expiry", async () => {
    const account = await makeAccount(api);
    const target = `/api/v1/main/service-accounts/${account.id}/api-tokens`;
    expect(readAsProvider(await call("GET", target))["results"]).to.deep.equal([]);
    await makeToken(api, account.id, { name: "unused" });
    api.clock.now += 1_000;
    const used = await makeToken(api, account.id, { name: "used", maxAge: "P1D" });
    await statusWith(api, used.fullToken ?? "");
    const { results } = readAsProvider<ListedTokens>(await call("GET", target));
    for (const token of results) expectMembers(token, listed, listedOptional);
    expect(results.map(({ name }) => name)).to.deep.equal(["unused", "used"]);
    expect(results[1]?.["iat"]).to.equal("2026-01-01T00:00:01Z");
    expect(results[1]?.["exp"]).to.equal("2026-01-02T00:00:01Z");
  });
});
