import type { TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, nested, optional, schema, t } from "@tokenry/terraform-plugin";
import { toBindingState } from "../resources/binding.ts";
import { validateId } from "../validation/id.ts";
import { bindingAttributes } from "./binding-attributes.ts";
import { listAll, pageSize } from "./list-all.ts";
import { refuseTwo } from "./refuse-two.ts";
import { toIds } from "./to-ids.ts";

export const bindingsDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description: "The bindings of the tenant, all or some, in the order in which they were made.",
    attributes: {
      role_id: optional(t.string, { description: "Only the bindings of this role." }),
      principal_id: optional(t.string, {
        description: "Only the bindings of this user or service account, not those of its groups.",
        validate: validateId,
      }),
      group_id: optional(t.string, { description: "Only the bindings of this group.", validate: validateId }),
      namespace: optional(t.string, { description: "Only the bindings in exactly this namespace." }),
      ids: computed(t.list(t.string), { description: "Their ids." }),
      bindings: computed(
        nested.list({
          id: computed(t.string, { description: "Id of the binding." }),
          ...bindingAttributes,
        }),
        { description: "The bindings." },
      ),
    },
  }),

  validate(_ctx, { principal_id, group_id }) {
    refuseTwo("The bindings are of one principal or one group", { principal_id, group_id });
  },

  async read(ctx, config) {
    const { role_id: roleId, principal_id: principalId, group_id: groupId, namespace } = config;
    const filters = {
      ...(roleId !== null && { roleId: { EQUALS: roleId } }),
      ...(principalId !== null && { type: { EQUALS: "USER" }, external_id: { EQUALS: principalId } }),
      ...(groupId !== null && { type: { EQUALS: "GROUP" }, external_id: { EQUALS: groupId } }),
      ...(namespace !== null && { namespace: { EQUALS: namespace } }),
    };
    const query = { size: pageSize, filters };
    const bindings = await listAll(
      ctx,
      "Listing the bindings",
      ctx.client.bindings.iterate(query, { signal: ctx.signal }),
    );
    return { ...config, ids: toIds(bindings), bindings: bindings.map(toBindingState) };
  },
});
