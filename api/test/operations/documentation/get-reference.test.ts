import { expect } from "chai";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { expectSecurityHeaders } from "../../helpers/expect-security-headers.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

describe("GET /docs", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  describe("200", () => {
    it("gives a page to anyone whose files are all of this server and are there", async () => {
      const answer = await api.call("GET", "/docs", { auth: null });
      expect(answer.status).to.equal(200);
      expect(answer.headers["content-type"]).to.equal("text/html; charset=utf-8");
      const references = [...answer.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, reference]) => reference ?? "");
      expect(references).to.include.members(["docs/swagger-ui-bundle.js", "docs/reference.js", "openapi.yaml"]);
      for (const reference of references) {
        expect(reference).to.match(/^(docs\/[\w.-]+|openapi\.yaml)$/);
        expect((await api.call("GET", `/${reference}`, { auth: null })).status, reference).to.equal(200);
      }
    });

    it("lets scripts run and data come from this server only", async () => {
      const answer = await api.call("GET", "/docs", { auth: null });
      expectSecurityHeaders(answer);
      const policy = String(answer.headers["content-security-policy"]);
      expect(policy).to.contain("script-src 'self';").and.contain("connect-src 'self';");
      expect(policy).to.not.match(/https?:|\*|unsafe-eval/);
    });
  });

  describe("400", () => refusesMalformedHttp(() => ({ api, method: "GET", path: "/docs" })));
});
