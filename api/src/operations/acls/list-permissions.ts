import { permissionCatalogue } from "../../authority/permission-catalogue.ts";
import type { Handler } from "../../http/operation.ts";

const permissions = Object.fromEntries(
  Object.entries<readonly string[]>(permissionCatalogue).map(([resource, actions]) => [resource, [...actions]]),
);

export const listPermissions: Handler<"listPermissions"> = async ({ path }, { services }) => {
  await services.tenants.get(path.tenant);
  return { status: 200, body: permissions };
};
