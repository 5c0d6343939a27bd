import { expect } from "chai";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

const path = "/.well-known/terraform.json";

describe("GET /.well-known/terraform.json", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  describe("200", () => {
    it("tells terraform, which has no credential, where the provider registry is", async () => {
      const answer = await api.call("GET", path, { auth: null });
      expect(answer.status).to.equal(200);
      expect(answer.headers["content-type"]).to.equal("application/json");
      expect(answer.json()).to.deep.equal({ "providers.v1": "/v1/providers/" });
    });
  });

  describe("400", () => refusesMalformedHttp(() => ({ api, method: "GET", path })));
});
