import type { Schemas } from "@tokenry/spec";
import { toTimestamp } from "../lib/clock.ts";
import type { VerifiedToken } from "../verify/verifier.ts";
import type { ApiToken } from "./api-token.ts";
import type { Principal } from "./principal.ts";

/** `position`: that of the change feed, which the answer is at least as new as. */
export function toTokenVerification(
  verified: VerifiedToken | undefined,
  position: number,
  where: { tenant?: string | null; namespace?: string | null } = {},
): Schemas["TokenVerification"] {
  if (!verified) return { active: false };
  const { token, principal, authority, expiresAtMs } = verified;
  const limit = token.permissions;
  return {
    active: true,
    tokenId: token._id,
    principal: {
      id: principal._id,
      type: principal.type,
      name: principal.name,
      superAdmin: principal.superAdmin,
      ...(principal.tenantId !== undefined && { tenantId: principal.tenantId }),
      tenants: principal.tenants,
    },
    permissions: [...authority.in(where.tenant ?? mainTenantOf(principal), where.namespace ?? undefined)],
    grants: authority.grants.map(({ tenantId, namespace, permissions }) => ({
      tenant: tenantId,
      ...(namespace !== undefined && { namespace }),
      permissions: [...permissions].filter((permission) => !limit || limit.includes(permission)),
    })),
    ...(expiresAtMs !== Number.POSITIVE_INFINITY && { exp: toTimestamp(new Date(expiresAtMs)) }),
    position,
    // What depends on the address or counts uses has to be asked each time.
    cacheable: token.allowedCidrs === undefined && token.rateLimit === undefined && !token.extended,
  };
}

export function toTokenIntrospection(verified: VerifiedToken | undefined): Schemas["TokenIntrospection"] {
  if (!verified) return { active: false };
  const { token, principal, authority, expiresAtMs } = verified;
  return {
    active: true,
    sub: principal._id,
    username: principal.name,
    jti: token._id,
    scope: [...authority.in(mainTenantOf(principal))].join(" "),
    token_type: "Bearer",
    iat: Math.floor(token.issuedAt.getTime() / 1_000),
    ...(expiresAtMs !== Number.POSITIVE_INFINITY && { exp: Math.floor(expiresAtMs / 1_000) }),
  };
}

/** The tenant that is meant when none is named. */
const mainTenantOf = ({ tenantId, tenants }: Principal): string | undefined => tenantId ?? tenants[0];

/** The headers by which a proxy tells the application behind it who calls. */
export const toIdentityHeaders = (principal: Principal, token: ApiToken | undefined): Record<string, string> => ({
  "X-Tokenry-Principal-Id": principal._id,
  "X-Tokenry-Principal-Type": principal.type,
  "X-Tokenry-Principal-Name": encodeURIComponent(principal.name),
  ...(token && { "X-Tokenry-Token-Id": token._id }),
});
