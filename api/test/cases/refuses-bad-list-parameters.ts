import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { callTarget, type GetTarget } from "./target.ts";

/**
 * 400: page, size, sort and filters that a list does not take. `fields`: those that it filters by. `list-service-accounts.test.ts`
 * has every way to write them.
 */
export function refusesBadListParameters(getTarget: GetTarget, fields: readonly string[]): void {
  for (const query of ["page=0", "page=x", "size=0", "size=10001", "size=1&size=2", "sort=name", "sort=secret:asc"]) {
    it(`refuses ${query}`, async () => {
      const target = getTarget();
      expectProblem(await callTarget({ ...target, path: `${target.path}?${query}` }), "invalid-parameter");
    });
  }

  for (const query of [
    "filters[secret][EQUALS]=a",
    "filters[q][$ne]=a",
    "filters[q][REGEX]=a",
    "filters[__proto__][IN]=a",
  ]) {
    it(`refuses ${query}`, async () => {
      const target = getTarget();
      const problem = expectProblem(
        await callTarget({ ...target, path: `${target.path}?${query}` }),
        "invalid-query-filters",
      );
      if (problem.detail.includes("known are")) expect(problem.detail).to.contain(`known are ${fields.join(", ")}`);
    });
  }
}
