import type { Group, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, optionalComputed, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { validateId } from "../validation/id.ts";
import { findOneByName } from "./find-one-by-name.ts";
import { requireOneSelector } from "./require-one-selector.ts";

export const groupDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description: "A group that exists, found by its id or its name.",
    attributes: {
      id: optionalComputed(t.string, {
        description: "Id of the group. Give `id` or `name`.",
        validate: validateId,
      }),
      name: optionalComputed(t.string, { description: "Name of the group." }),
      description: computed(t.string, { description: "What it is for." }),
    },
  }),

  validate(_ctx, { id, name }) {
    requireOneSelector("group", { id, name });
  },

  async read(ctx, { id, name }) {
    const by = id === null ? `with the name "${name}"` : `with the id ${id}`;
    const { groups } = ctx.client;
    return attempt(ctx.client, { what: `Reading the group ${by}` }, async () => {
      const found =
        id ??
        (
          await findOneByName({
            thing: "group",
            name: name ?? "",
            where: `the tenant "${ctx.client.tenant}"`,
            list: (query) => groups.list(query, { signal: ctx.signal }),
          })
        ).id;
      return toState(await groups.get(found, { signal: ctx.signal }));
    });
  },
});

const toState = ({ id, name, description }: Group) => ({ id, name, description });
