import { newId } from "../../src/lib/ids.ts";
import { toBindingKey } from "../../src/models/binding.ts";
import { createModels } from "../../src/models/index.ts";
import type { Harness } from "./harness.ts";
import { makeAccount, makeToken } from "./resources.ts";

/** A service account of the tenant `main` that may do these, there (or in `tenantId`), and nothing else. */
export interface TestCaller {
  id: string;
  token: string;
}

/** `permissions`: `RESOURCE:ACTION`. */
export async function makeCaller(
  api: Harness,
  permissions: readonly string[],
  { tenantId = "main", namespaceId }: { tenantId?: string; namespaceId?: string } = {},
): Promise<TestCaller> {
  const { id } = await makeAccount(api, { name: "caller" });
  await permit(api, id, permissions, { tenantId, ...(namespaceId !== undefined && { namespaceId }) });
  return { id, token: (await makeToken(api, id)).fullToken };
}

/** Straight into the store: who may bind is for other tests. */
export async function permit(
  api: Harness,
  principalId: string,
  permissions: readonly string[],
  { tenantId, namespaceId }: { tenantId: string; namespaceId?: string },
): Promise<void> {
  const models = createModels(api.server.database.connection);
  const createdAt = new Date(api.clock.now);
  const roleId = newId(api.clock.now);
  await models.principals.updateOne({ _id: principalId }, { $addToSet: { tenants: tenantId }, $inc: { version: 1 } });
  await models.roles.create({
    _id: roleId,
    tenantId,
    state: "active",
    name: "of a test",
    permissions: permissions.map((permission) => {
      const [resource = "", action = ""] = permission.split(":");
      return { resource, actions: [action] };
    }),
    isDefault: false,
    isManaged: false,
    createdAt,
    updatedAt: createdAt,
    outbox: [],
  });
  await bindInStore(api, principalId, roleId, { tenantId, ...(namespaceId !== undefined && { namespaceId }) });
}

/** Gives a role to a principal, straight into the store. */
export async function bindInStore(
  api: Harness,
  principalId: string,
  roleId: string,
  { tenantId = "main", namespaceId }: { tenantId?: string; namespaceId?: string } = {},
): Promise<void> {
  const models = createModels(api.server.database.connection);
  const content = {
    tenantId,
    type: "USER" as const,
    externalId: principalId,
    roleId,
    ...(namespaceId !== undefined && { namespaceId }),
  };
  await models.bindings.create({
    _id: newId(api.clock.now),
    ...content,
    key: toBindingKey(content),
    state: "active",
    createdAt: new Date(api.clock.now),
    outbox: [],
  });
}
