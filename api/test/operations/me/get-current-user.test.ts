import { expect } from "chai";
import { type Harness, startHarness } from "../../helpers/harness.ts";

describe("GET /api/v1/me", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  describe("200", () => {
    it("tells a person who they are, by password", async () => {
      const { username, password } = api.admin;
      const answer = await api.call("GET", "/api/v1/me", { auth: { username, password } });
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({
        id: "firstAdministrator",
        type: "STANDARD",
        restricted: false,
        profile: { username, email: username, firstName: "", lastName: "" },
        auths: [{ id: "BasicAuth", name: "BasicAuth", type: "BASIC_AUTH" }],
        tenants: [{ id: "main", name: "main" }],
        superAdmin: true,
        instanceOwner: true,
      });
    });

    it("tells a service account who it is, by token", async () => {
      const account = await api.call("POST", "/api/v1/main/service-accounts", { body: { name: "ci" } });
      const { id } = account.json<{ id: string }>();
      const token = await api.call("POST", `/api/v1/main/service-accounts/${id}/api-tokens`, { body: { name: "t" } });
      const answer = await api.call("GET", "/api/v1/me", {
        auth: { token: token.json<{ fullToken: string }>().fullToken },
      });
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.deep.equal({
        id,
        type: "SERVICE_ACCOUNT",
        restricted: false,
        profile: { username: "ci" },
        auths: [],
        tenants: [{ id: "main", name: "main" }],
        superAdmin: false,
        instanceOwner: false,
      });
    });
  });
});
