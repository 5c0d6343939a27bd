import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { type ProblemCode, problems } from "../../src/errors.ts";
import type { ApiAnswer } from "./call-api.ts";
import { expectSecurityHeaders } from "./expect-security-headers.ts";

/** Checks that an answer is this problem, with all that old and new clients read of it, and gives its body. */
export function expectProblem(answer: Omit<ApiAnswer, "bytes">, code: ProblemCode): Schemas["Problem"] {
  const { status, title } = problems[code];
  expect(answer.status, answer.text).to.equal(status);
  expect(answer.headers["content-type"]).to.equal("application/problem+json");
  expectSecurityHeaders(answer);
  const isMatched = status === 404 ? String(code !== "route-not-found") : undefined;
  expect(answer.headers["x-kestra-route-matched"]).to.equal(isMatched);
  expect(answer.headers["x-kestra-edition"]).to.equal(isMatched && "EE");
  const body = answer.json<Schemas["Problem"]>();
  expect(body).to.include({ type: `urn:tokenry:problem:${code}`, title, status, code });
  expect(body.detail).to.be.a("string").and.not.equal("");
  expect(body.message).to.equal({ 401: "Unauthorized", 403: "Forbidden" }[status as number] ?? body.detail);
  expect(body._links).to.deep.equal({ self: { href: body.instance, templated: false } });
  if (answer.headers["x-request-id"] !== undefined) {
    expect(body.requestId).to.equal(answer.headers["x-request-id"]);
  }
  return body;
}

/** The pointers of a problem's faults. */
export const pointersOf = (body: Schemas["Problem"]): string[] => (body.errors ?? []).map(({ pointer }) => pointer);
