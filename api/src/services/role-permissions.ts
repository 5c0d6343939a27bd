import type { RolePermission } from "../authority/expand-permissions.ts";
import { actionNames, resourceNames } from "../authority/permission-names.ts";
import { type Fault, validationProblem } from "../errors.ts";

/**
 * The permissions of a role as they are stored, in the order of the request. Fails with `validation-failed` that points at each name
 * that nobody knows, and when nothing is permitted.
 */
export function toRolePermissions(permissions: Readonly<Record<string, readonly string[]>>): RolePermission[] {
  const faults = Object.entries(permissions).flatMap(([resource, actions]) => faultsOf(resource, actions));
  if (faults.length > 0) throw validationProblem(faults);
  const list = Object.entries(permissions).map(([resource, actions]) => ({ resource, actions: [...actions] }));
  if (list.some(({ actions }) => actions.length > 0)) return list;
  const detail = "must permit at least one action";
  throw validationProblem([{ pointer: "/permissions", detail, type: "minItems" }]);
}

function faultsOf(resource: string, actions: readonly string[]): Fault[] {
  const pointer = `/permissions/${resource.slice(0, 64).replaceAll("~", "~0").replaceAll("/", "~1")}`;
  if (!resourceNames.has(resource)) {
    return [{ pointer, detail: "no such resource; GET /api/v1/{tenant}/acls/permissions lists them", type: "enum" }];
  }
  return actions.flatMap((action, index) =>
    actionNames.has(action)
      ? []
      : [
          {
            pointer: `${pointer}/${index}`,
            detail: "no such action; GET /api/v1/{tenant}/acls/permissions lists them",
            type: "enum",
          },
        ],
  );
}
