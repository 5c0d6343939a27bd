import type { VerifiedToken } from "./verified-token.ts";

/**
 * Whether a token may do something. `permission`: `RESOURCE:ACTION`. With `tenant`: there, by the grants of its principal; a grant in
 * a namespace holds there and in its children. Without: by `permissions`, which are those of the principal's own tenant.
 */
export function isPermitted(
  { permissions, grants }: Pick<VerifiedToken, "permissions" | "grants">,
  permission: string,
  { tenant, namespace }: { tenant?: string; namespace?: string } = {},
): boolean {
  if (tenant === undefined) return permissions.includes(permission);
  return grants.some(
    (grant) =>
      grant.tenant === tenant &&
      covers(grant.namespace, namespace) &&
      (grant.permissions as readonly string[]).includes(permission),
  );
}

const covers = (granted: string | undefined, namespace: string | undefined): boolean =>
  granted === undefined || (namespace !== undefined && (namespace === granted || namespace.startsWith(`${granted}.`)));
