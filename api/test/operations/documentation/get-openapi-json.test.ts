import { operations } from "@tokenry/spec";
import { expect } from "chai";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

describe("GET /openapi.json", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  describe("200", () => {
    it("gives a document that has every operation of the table, to anyone", async () => {
      const answer = await api.call("GET", "/openapi.json", { auth: null });
      expect(answer.status).to.equal(200);
      expect(answer.headers["content-type"]).to.equal("application/json");
      const { openapi, paths } = answer.json<{ openapi: string; paths: Record<string, Record<string, unknown>> }>();
      expect(openapi).to.match(/^3\.1\./);
      for (const { path, method, id } of Object.values(operations)) {
        expect(paths[path]?.[method.toLowerCase()]).to.include({ operationId: id });
      }
    });
  });

  describe("400", () => refusesMalformedHttp(() => ({ api, method: "GET", path: "/openapi.json" })));
});
