import type { TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, optionalComputed, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { validateId } from "../validation/id.ts";
import { validateName } from "../validation/name.ts";
import { findOneByName } from "./find-one-by-name.ts";
import { requireOneSelector } from "./require-one-selector.ts";

export const serviceAccountDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description: "A service account that exists, found by its id or its name.",
    attributes: {
      id: optionalComputed(t.string, {
        description: "Id of the service account. Give `id` or `name`.",
        validate: validateId,
      }),
      name: optionalComputed(t.string, {
        description: "Name of the service account. Exactly one must have it.",
        validate: validateName,
      }),
      description: computed(t.string, { description: "What it is for." }),
      super_admin: computed(t.bool, { description: "May do everything in every tenant." }),
    },
  }),

  validate(_ctx, { id, name }) {
    requireOneSelector("service account", { id, name });
  },

  async read(ctx, { id, name }) {
    const by = id === null ? `with the name "${name}"` : `with the id ${id}`;
    const { serviceAccounts, tenant } = ctx.client;
    const account = await attempt(ctx.client, { what: `Reading the service account ${by}` }, () =>
      id === null
        ? findOneByName({
            thing: "service account",
            name: name ?? "",
            where: `the tenant "${tenant}"`,
            list: (query) => serviceAccounts.list(query, { signal: ctx.signal }),
          })
        : serviceAccounts.get(id, { signal: ctx.signal }),
    );
    return { id: account.id, name: account.name, description: account.description, super_admin: account.superAdmin };
  },
});
