import { expectProblem } from "../helpers/expect-problem.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 400: the path of an operation with path parameters is not percent-encoded UTF-8. */
export function refusesMalformedPaths(getTarget: GetTarget): void {
  for (const segment of ["%", "%E0%A4%A", "%zz"]) {
    it(`refuses ${segment} as the last parameter of the path`, async () => {
      const target = getTarget();
      const path = target.path.replace(
        /(.*\/)(?!service-accounts$|api-tokens$|versions$|rotate$|api-token-revocations$)[^/]+/,
        `$1${segment}`,
      );
      expectProblem(await callTarget({ ...target, path }), "bad-request");
    });
  }
}
