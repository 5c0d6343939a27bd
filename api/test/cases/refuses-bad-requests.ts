import { refusesMalformedHttp } from "./refuses-malformed-http.ts";
import { refusesMalformedPaths } from "./refuses-malformed-paths.ts";
import { refusesTwoCredentials } from "./refuses-two-credentials.ts";
import type { GetTarget } from "./target.ts";

/** 400: what is wrong with a request to any operation that has parameters in its path and takes a credential. */
export function refusesBadRequests(getTarget: GetTarget): void {
  refusesMalformedHttp(getTarget);
  refusesMalformedPaths(getTarget);
  refusesTwoCredentials(getTarget);
}
