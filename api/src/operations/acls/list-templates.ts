import { managedRoles } from "../../authority/managed-roles.ts";
import type { Handler } from "../../http/operation.ts";

const templates = Object.fromEntries(
  Object.entries(managedRoles).map(([name, { permissions }]) => [
    name.toUpperCase(),
    Object.fromEntries(permissions.map(({ resource, actions }) => [resource, actions])),
  ]),
);

export const listTemplates: Handler<"listTemplates"> = async ({ path }, { services }) => {
  await services.tenants.get(path.tenant);
  return { status: 200, body: templates };
};
