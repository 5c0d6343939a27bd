import { type OperationEntry, operations } from "@tokenry/spec";
import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { expectSecurityHeaders } from "../helpers/expect-security-headers.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"];
const methodsByPath = new Map<string, string[]>();
for (const { path, method } of Object.values<OperationEntry>(operations)) {
  methodsByPath.set(path, [...(methodsByPath.get(path) ?? []), method]);
}

/** A path of this template that no parameter rule refuses. */
const toPath = (template: string): string => template.replaceAll(/\{\w+\}/g, "main");

describe("Methods", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
    // From here on the administrator's token has a last use, which its list shows.
    await api.call("GET", "/api/v1/me");
    await api.server.services.settle();
  });
  after(() => api.stop());

  for (const [template, declared] of methodsByPath) {
    const allowed = [...declared, ...(declared.includes("GET") ? ["HEAD"] : [])];

    it(`${template} refuses every method but ${allowed.join(", ")}, and names them, without a credential`, async () => {
      for (const method of methods.filter((candidate) => !allowed.includes(candidate))) {
        const answer = await api.call(method, toPath(template), { auth: null });
        expect(answer.headers["allow"], method).to.equal(allowed.join(", "));
        if (method === "HEAD") expect(answer.status).to.equal(405);
        else expectProblem(answer, "method-not-allowed");
      }
    });

    it(`${template} tells OPTIONS what it takes`, async () => {
      const answer = await api.call("OPTIONS", toPath(template), { auth: null });
      expect(answer.status).to.equal(204);
      expect(answer.headers["allow"]).to.equal(allowed.join(", "));
      expect(answer.bytes).to.have.lengthOf(0);
      expectSecurityHeaders(answer);
    });

    if (!declared.includes("GET")) continue;
    it(`${template} gives HEAD what it gives GET, without the body`, async () => {
      const get = await api.call("GET", toPath(template));
      const head = await api.call("HEAD", toPath(template));
      expect(head.status).to.equal(get.status);
      expect(head.bytes).to.have.lengthOf(0);
      for (const name of ["content-type", "cache-control", "content-security-policy"]) {
        expect(head.headers[name], name).to.equal(get.headers[name]);
      }
      // The time since the last change is different each time, and so may be its length.
      if (get.status === 200 && template !== "/api/v1/tokens/changes")
        expect(head.headers["content-length"]).to.equal(get.headers["content-length"]);
    });
  }
});
