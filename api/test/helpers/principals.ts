import type { RolePermission } from "../../src/authority/expand-permissions.ts";
import { newId } from "../../src/lib/ids.ts";
import { createModels, type Models } from "../../src/models/index.ts";
import type { Principal } from "../../src/models/principal.ts";
import { systemActor } from "../../src/services/audit.ts";
import type { Harness } from "./harness.ts";
import { makeAccount, makeToken } from "./resources.ts";

export const modelsOf = (api: Harness): Models => createModels(api.server.database.connection);

/** A second tenant. */
export async function makeTenant(api: Harness, id: string): Promise<string> {
  await api.server.services.tenants.ensure(systemActor, id, id);
  return id;
}

/** A person without a password. */
export const makePerson = (
  api: Harness,
  email: string,
  { tenants = ["main"], superAdmin = false }: Partial<Pick<Principal, "tenants" | "superAdmin">> = {},
): Promise<Principal> =>
  api.server.services.principals.create(
    { actor: systemActor, action: "user.create" },
    {
      _id: newId(),
      type: "STANDARD",
      state: "active",
      enabled: true,
      loginKey: email.toLowerCase(),
      name: email,
      description: "",
      superAdmin,
      tenants,
      groupIds: [],
      ownedGroupIds: [],
    },
  );

/** A role with these permissions, `RESOURCE:ACTION`. */
export async function makeRole(
  api: Harness,
  permissions: readonly string[],
  { tenantId = "main", isDefault = false } = {},
): Promise<string> {
  const _id = newId();
  const now = new Date(api.clock.now);
  await modelsOf(api).roles.create({
    _id,
    tenantId,
    state: "active",
    name: `role-${_id}`,
    description: "",
    permissions: permissions.map(toRolePermission),
    isDefault,
    isManaged: false,
    createdAt: now,
    updatedAt: now,
    outbox: [],
  });
  return _id;
}

/** Binds a role as the store does it, without telling anybody: before the principal is used. */
export async function bindRole(
  api: Harness,
  type: "USER" | "GROUP",
  externalId: string,
  roleId: string,
  { tenantId = "main", namespaceId }: { tenantId?: string; namespaceId?: string } = {},
): Promise<string> {
  const _id = newId();
  await modelsOf(api).bindings.create({
    _id,
    tenantId,
    state: "active",
    type,
    externalId,
    roleId,
    ...(namespaceId !== undefined && { namespaceId }),
    createdAt: new Date(api.clock.now),
    outbox: [],
  });
  return _id;
}

/** A service account of the tenant `main` that may do just this, and its token. */
export async function makeCaller(
  api: Harness,
  permissions: readonly string[],
): Promise<{ id: string; auth: { token: string } }> {
  const { id } = await makeAccount(api, { name: "caller" });
  if (permissions.length > 0) await bindRole(api, "USER", id, await makeRole(api, permissions));
  return { id, auth: { token: (await makeToken(api, id)).fullToken } };
}

function toRolePermission(permission: string): RolePermission {
  const [resource = "", action = ""] = permission.split(":");
  return { resource, actions: [action] };
}
