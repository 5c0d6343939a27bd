import { expect } from "chai";
import type { ApiAnswer } from "./call-api.ts";

/** Headers that every answer has. The reference page alone has a wider policy and may be cached. */
export function expectSecurityHeaders({ headers }: Pick<ApiAnswer, "headers">): void {
  expect(headers["x-content-type-options"]).to.equal("nosniff");
  expect(headers["referrer-policy"]).to.equal("no-referrer");
  expect(headers["cross-origin-resource-policy"]).to.equal("same-origin");
  expect(headers["cache-control"]).to.be.oneOf(["no-store", "public, max-age=3600"]);
  expect(headers["content-security-policy"]).to.match(/^default-src 'none';.*frame-ancestors 'none'/);
  expect(headers).to.not.have.property("x-powered-by");
}
