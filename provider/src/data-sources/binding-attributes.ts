import { computed, t } from "@tokenry/terraform-plugin";

/** What is read of a binding. */
export const bindingAttributes = {
  role_id: computed(t.string, { description: "Id of the role." }),
  principal_id: computed(t.string, {
    nullable: true,
    description: "Id of the user or service account that has the role; null if a group has it.",
  }),
  group_id: computed(t.string, {
    nullable: true,
    description: "Id of the group whose members have the role; null if a principal has it.",
  }),
  namespace: computed(t.string, {
    nullable: true,
    description: "The role holds in this namespace and below it only; null if in the whole tenant.",
  }),
};
