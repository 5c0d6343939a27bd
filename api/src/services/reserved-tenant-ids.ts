import { type OperationEntry, operations } from "@tokenry/spec";
import { validationProblem } from "../errors.ts";

/** First segments of paths that other versions of this API, and the API of Kestra, have. */
const known = [
  "auditlogs",
  "auths",
  "banners",
  "basicAuth",
  "configs",
  "executions",
  "flows",
  "forgotten-password",
  "forward-auth",
  "instance",
  "invitation",
  "invitations",
  "kv",
  "license",
  "login",
  "logout",
  "me",
  "namespaces",
  "oauth",
  "plugins",
  "reset-password",
  "scim",
  "service-accounts",
  "setup",
  "tenants",
  "tokens",
  "users",
  "worker-groups",
];

/** What cannot be the id of a tenant: a path would mean something else. */
export const reservedTenantIds: ReadonlySet<string> = new Set([
  ...known,
  ...Object.values<OperationEntry>(operations).flatMap(({ path }) => /^\/api\/v1\/([^/{]+)/.exec(path)?.[1] ?? []),
]);

/** Fails with `validation-failed`. */
export function refuseReservedTenantId(id: string, pointer: string): void {
  if (!reservedTenantIds.has(id)) return;
  const detail = `"${id}" is the beginning of other paths of this API; take another id`;
  throw validationProblem([{ pointer, detail, type: "reserved" }]);
}
