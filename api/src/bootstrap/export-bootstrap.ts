import type { ApiToken } from "../models/api-token.ts";
import { toTokenId } from "../models/api-token.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import type { BootstrapFile, PrincipalEntry, ServiceAccountEntry, TokenEntry, UserEntry } from "./bootstrap-file.ts";

/** Everything in the store as a bootstrap file. Digests of tokens and hashes of passwords only `withDigests`, and no tokens without. */
export async function exportBootstrap(
  models: Models,
  { withDigests }: { withDigests: boolean },
): Promise<BootstrapFile> {
  const tenants = await models.tenants.find({ state: "active" }).sort({ _id: 1 }).lean();
  const file: Required<Omit<BootstrapFile, "version">> = {
    tenants: tenants.map(({ _id: id, name }) => ({ id, name })),
    roles: [],
    groups: [],
    users: [],
    serviceAccounts: [],
    bindings: [],
  };
  for (const { _id: tenant } of tenants) {
    const of = { tenantId: tenant, state: "active" } as const;
    for (const role of await models.roles.find(of).sort({ name: 1, _id: 1 }).lean()) {
      if (role.isManaged) continue;
      const { _id: id, name, description, isDefault } = role;
      const permissions = Object.fromEntries(role.permissions.map(({ resource, actions }) => [resource, actions]));
      file.roles.push({ id, tenant, name, description, permissions, isDefault });
    }
    for (const { _id: id, name, description } of await models.groups.find(of).sort({ name: 1, _id: 1 }).lean()) {
      file.groups.push({ id, tenant, name, description });
    }
    for (const binding of await models.bindings.find(of).sort({ _id: 1 }).lean()) {
      const { _id: id, roleId: role, type, externalId, namespaceId: namespace } = binding;
      const subject = type === "GROUP" ? { group: externalId } : { principal: externalId };
      file.bindings.push({ id, tenant, role, ...subject, ...(namespace !== undefined && { namespace }) });
    }
  }
  const toTokens = async (ownerId: string): Promise<Pick<PrincipalEntry, "tokens">> => {
    if (!withDigests) return {};
    // Sessions of browsers are none.
    const ofOwner = { ownerId, state: "active", sessionEpoch: { $exists: false } } as const;
    const tokens = await models.apiTokens.find(ofOwner).sort({ _id: 1 }).lean();
    return tokens.length > 0 ? { tokens: tokens.map(toTokenEntry) } : {};
  };
  for await (const user of eachOf(models, "STANDARD")) {
    file.users.push({ ...toUser(user, withDigests), ...(await toTokens(user._id)) });
  }
  for await (const account of eachOf(models, "SERVICE_ACCOUNT")) {
    file.serviceAccounts.push({ ...toServiceAccount(account), ...(await toTokens(account._id)) });
  }
  return { version: 1, ...file };
}

async function* eachOf(models: Models, type: Principal["type"]): AsyncGenerator<Principal> {
  let after = "";
  for (;;) {
    const part = await models.principals
      .find({ type, state: "active", _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(500)
      .lean();
    yield* part;
    const last = part.at(-1);
    if (!last) return;
    after = last._id;
  }
}

const toPrincipal = (principal: Principal): PrincipalEntry => ({
  id: principal._id,
  superAdmin: principal.superAdmin,
  enabled: principal.enabled,
  tenants: principal.tenants,
  groups: principal.groupIds,
  ...(principal.ownedGroupIds.length > 0 && { ownedGroups: principal.ownedGroupIds }),
});

const toUser = (user: Principal, withDigests: boolean): UserEntry => ({
  ...toPrincipal(user),
  email: user.name,
  ...(user.firstName !== undefined && { firstName: user.firstName }),
  ...(user.lastName !== undefined && { lastName: user.lastName }),
  ...(user.restricted !== undefined && { restricted: user.restricted }),
  ...(withDigests && user.passwordHash !== undefined && { password: { hash: user.passwordHash } }),
});

const toServiceAccount = (account: Principal): ServiceAccountEntry => ({
  ...toPrincipal(account),
  name: account.name,
  description: account.description,
  ...(account.tenantId !== undefined && { tenant: account.tenantId }),
});

function toTokenEntry(token: ApiToken): TokenEntry {
  const { name, description, digest, keyId, lookupId, prefix, generation, extended, enabled, maxAge } = token;
  const { previous, expiresAt, absoluteExpiresAt, allowedCidrs, permissions, rateLimit } = token;
  return {
    id: toTokenId(token),
    name,
    description,
    digest,
    keyId,
    lookupId,
    prefix,
    generation,
    ...(previous && {
      previous: {
        digest: previous.digest,
        keyId: previous.keyId,
        exp: previous.expiresAt.toISOString(),
        retireOn: previous.retireOn,
      },
    }),
    iat: token.issuedAt.toISOString(),
    ...(maxAge !== "" && { maxAge }),
    ...(expiresAt && { exp: expiresAt.toISOString() }),
    ...(absoluteExpiresAt && { absoluteExp: absoluteExpiresAt.toISOString() }),
    extended,
    enabled,
    ...(allowedCidrs && { allowedCidrs }),
    ...(permissions && { permissions }),
    ...(rateLimit && { rateLimit: { requests: rateLimit.requests, window: rateLimit.window } }),
  };
}
