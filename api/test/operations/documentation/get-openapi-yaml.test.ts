import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "chai";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

describe("GET /openapi.yaml", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  describe("200", () => {
    it("gives the document exactly as it is in the repository, to anyone", async () => {
      const answer = await api.call("GET", "/openapi.yaml", { auth: null });
      expect(answer.status).to.equal(200);
      expect(answer.headers["content-type"]).to.equal("application/yaml");
      const file = join(import.meta.dirname, "..", "..", "..", "..", "openapi.yaml");
      expect(answer.text).to.equal(await readFile(file, "utf8"));
    });
  });

  describe("400", () => refusesMalformedHttp(() => ({ api, method: "GET", path: "/openapi.yaml" })));
});
