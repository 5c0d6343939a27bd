import { optional, t } from "@tokenry/terraform-plugin";

/** Arguments that narrow a list. An index of the server answers both, so that nothing is left out however long the list is. */
export const nameFilters = (things: string) => ({
  name: optional(t.string, { description: `Only the ${things} with this name.` }),
  name_prefix: optional(t.string, { description: `Only the ${things} whose names begin with this.` }),
});

/** The same for a request. */
export const toNameFilters = ({ name, name_prefix }: { name: string | null; name_prefix: string | null }) => ({
  name: {
    ...(name !== null && { EQUALS: name }),
    ...(name_prefix !== null && { STARTS_WITH: name_prefix }),
  },
});
