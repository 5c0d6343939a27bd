import { expect } from "chai";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMalformedPaths } from "../../cases/refuses-malformed-paths.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";

describe("GET /docs/{file}", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "GET", path: "/docs/swagger-ui.css" });

  describe("200", () => {
    for (const [file, mediaType, start] of [
      ["swagger-ui.css", "text/css; charset=utf-8", /^\.swagger-ui/],
      ["swagger-ui-bundle.js", "text/javascript; charset=utf-8", /./],
      ["reference.js", "text/javascript; charset=utf-8", /^"use strict";/],
      ["reference.css", "text/css; charset=utf-8", /^body/],
      ["bootstrap.schema.json", "application/schema+json; charset=utf-8", /^\{"\$schema"/],
      ["favicon-32x32.png", "image/png", /PNG/],
    ] as const) {
      it(`gives ${file} to anyone, for an hour in caches`, async () => {
        const answer = await api.call("GET", `/docs/${file}`, { auth: null });
        expect(answer.status).to.equal(200);
        expect(answer.headers["content-type"]).to.equal(mediaType);
        expect(answer.headers["cache-control"]).to.equal("public, max-age=3600");
        expect(answer.text).to.match(start);
      });
    }
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesMalformedPaths(target);
  });

  describe("404", () => {
    for (const file of [
      "index.html",
      "nothing",
      "package.json",
      "..%2Fpackage.json",
      "..%2F..%2F..%2Fetc%2Fpasswd",
      "%2Fetc%2Fpasswd",
      "a%00.css",
      "constructor",
      "__proto__",
      "toString",
      "swagger-ui.css%00",
      "SWAGGER-UI.CSS",
      "a".repeat(65),
    ]) {
      it(`gives no ${file.slice(0, 40)}`, async () => {
        expectProblem(await api.call("GET", `/docs/${file}`, { auth: null }), "not-found");
      });
    }
  });
});
