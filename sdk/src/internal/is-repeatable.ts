import type { OperationEntry } from "@tokenry/spec";

/** PATCH of this API sets members to values, so that twice is as once (RFC 9110, 9.2.2 does not promise it). */
const repeatableMethods = new Set(["GET", "PUT", "PATCH", "DELETE"]);
/** They ask, end what may have ended, or make what is there only once. */
const repeatablePosts = new Set([
  "autocompleteGroups",
  "autocompleteRoles",
  "autocompleteUsers",
  "bulkCreateBinding",
  "createBinding",
  "introspectToken",
  "listGroupIds",
  "listRolesFromGivenIds",
  "revokeToken",
  "verifyToken",
  "verifyTokens",
]);

/** The second request would bring an old password that is none any more. */
const unrepeatable = new Set(["updateCurrentUserPassword"]);

/** True if a second request of the operation does no more than the first. */
export function isRepeatable({ id, method, takesIdempotencyKey }: OperationEntry): boolean {
  if (unrepeatable.has(id)) return false;
  return repeatableMethods.has(method) || takesIdempotencyKey || repeatablePosts.has(id);
}
