import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { callAsProvider, type ProviderCredential } from "../helpers/kestra-provider.ts";

describe("The credentials of the provider kestra-io/kestra", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const statusWith = async (credential: ProviderCredential) =>
    (await callAsProvider(api, "GET", "/api/v1/main/service-accounts", credential)).status;

  it("take an API token, which replaces the Basic credential that it has set before", async () => {
    expect(await statusWith({ apiToken: api.admin.token, username: "nobody", password: "wrong" })).to.equal(200);
  });

  it("take a name and a password", async () => {
    const { username, password } = api.admin;
    expect(await statusWith({ username, password })).to.equal(200);
  });

  it("refuse the empty Basic credential that it sends when nothing is configured", async () => {
    const answer = await callAsProvider(api, "GET", "/api/v1/main/service-accounts", {});
    expect(answer.status).to.equal(401);
    expect(answer.json()).to.include({ message: "Unauthorized" });
  });

  it("take extra headers, also in quotes as its other half sends them, and let them replace the credential", async () => {
    const apiToken = api.admin.token;
    expect(await statusWith({ apiToken, extraHeaders: { "X-Trace": '"one"', "X-Team": "two" } })).to.equal(200);
    expect(await statusWith({ extraHeaders: { Authorization: `Bearer ${apiToken}` } })).to.equal(200);
    expect(await statusWith({ apiToken, extraHeaders: { Authorization: '"Bearer x"' } })).to.equal(401);
  });
});
