import type { Binding, DescribedBinding } from "../models/binding.ts";
import type { Models } from "../models/index.ts";

/** Reads what the bindings name, three queries for all of them. */
export async function describeBindings(models: Models, bindings: readonly Binding[]): Promise<DescribedBinding[]> {
  const idsOf = (type: Binding["type"]) => [
    ...new Set(bindings.filter((binding) => binding.type === type).map(({ externalId }) => externalId)),
  ];
  const roleIds = [...new Set(bindings.map(({ roleId }) => roleId))];
  const [roles, groups, principals] = await Promise.all([
    models.roles.find({ _id: { $in: roleIds } }, { name: 1 }).lean(),
    models.groups.find({ _id: { $in: idsOf("GROUP") } }, { name: 1 }).lean(),
    models.principals.find({ _id: { $in: idsOf("USER") } }, { name: 1, type: 1 }).lean(),
  ]);
  const byId = <T extends { _id: string }>(found: readonly T[]) => new Map(found.map((one) => [one._id, one]));
  const [roleOf, groupOf, principalOf] = [byId(roles), byId(groups), byId(principals)];
  return bindings.map((binding) => ({
    binding,
    role: roleOf.get(binding.roleId),
    group: binding.type === "GROUP" ? groupOf.get(binding.externalId) : undefined,
    principal: binding.type === "USER" ? principalOf.get(binding.externalId) : undefined,
  }));
}
