import type { Models } from "../models/index.ts";
import type { Role } from "../models/role.ts";
import { missingReference } from "./missing-reference.ts";

export interface BindingReferences {
  type: "USER" | "GROUP";
  externalId: string;
  roleId: string;
}

/**
 * The roles that bindings name, in their order. Fails with `not-found` that points at the first role, group, user or service account
 * that is not there. `pointerOf`: the JSON pointer of the binding in the body, "" for the body itself.
 */
export async function requireReferences(
  models: Models,
  tenantId: string,
  bindings: readonly BindingReferences[],
  pointerOf: (index: number) => string,
): Promise<Role[]> {
  const idsOf = (type: BindingReferences["type"]) => [
    ...new Set(bindings.filter((binding) => binding.type === type).map(({ externalId }) => externalId)),
  ];
  const roleIds = [...new Set(bindings.map(({ roleId }) => roleId))];
  const [roles, groups, principals] = await Promise.all([
    models.roles.find({ _id: { $in: roleIds }, tenantId, state: "active" }).lean<Role[]>(),
    models.groups.find({ _id: { $in: idsOf("GROUP") }, tenantId, state: "active" }, { _id: 1 }).lean(),
    models.principals.find({ _id: { $in: idsOf("USER") }, state: "active" }, { _id: 1 }).lean(),
  ]);
  const subjects = { USER: new Set(principals.map(({ _id }) => _id)), GROUP: new Set(groups.map(({ _id }) => _id)) };
  return bindings.map(({ type, externalId, roleId }, index) => {
    const role = roles.find(({ _id }) => _id === roleId);
    if (!role) throw missingReference(`role "${roleId}"`, `${pointerOf(index)}/roleId`, "no such one");
    if (!subjects[type].has(externalId)) {
      const what = type === "GROUP" ? "group" : "user or service account";
      throw missingReference(`${what} "${externalId}"`, `${pointerOf(index)}/externalId`, "no such one");
    }
    return role;
  });
}
