import { expect } from "chai";
import { expectProblem, pointersOf } from "../helpers/expect-problem.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 422: members of the body that are not as the document says, one each. Pointer, then values that it refuses. */
export function refusesBadMembers(getTarget: GetTarget, table: readonly BadMember[]): void {
  for (const { pointer, change, detail } of table) {
    it(`refuses ${JSON.stringify(change).slice(0, 80)} and points at ${pointer}`, async () => {
      const target = getTarget();
      const body = { ...(target.body as object), ...change };
      const problem = expectProblem(await callTarget({ ...target, body }), "validation-failed");
      expect(pointersOf(problem)).to.contain(pointer);
      expect(problem.detail).to.match(detail);
    });
  }
}

export interface BadMember {
  pointer: string;
  /** `undefined` leaves the member out. */
  change: Record<string, unknown>;
  detail: RegExp;
}

/** What no name may be. */
export const badNames: readonly BadMember[] = [
  ...["", "Ci", "ci_1", "-ci", "ci-", "ci--1", "ci 1", "cï", "ci\n", "ci\u0000", "a".repeat(64), "{{name}}", "."].map(
    (name) => ({ pointer: "/name", change: { name }, detail: /^name: must (match pattern|NOT have)/ }),
  ),
  ...[1, true, null, [], {}, ["ci"]].map((name) => ({
    pointer: "/name",
    change: { name },
    detail: /^name: must be string/,
  })),
  { pointer: "/name", change: { name: undefined }, detail: /^name: is missing$/ },
];
