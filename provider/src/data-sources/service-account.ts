import type { TokenryClient } from "@tokenry/sdk/fetch";
import { computed, Diagnostic, dataSource, isUnknown, optionalComputed, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { validateId } from "../validation/id.ts";
import { validateName } from "../validation/name.ts";
import { findServiceAccount } from "./find-service-account.ts";

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
    if (id === null && name === null) throw selectorFault("Give id or name.");
    const bothAreKnown = !isUnknown(id) && !isUnknown(name);
    if (bothAreKnown && id !== null && name !== null) throw selectorFault("Give id or name, not both.");
  },

  async read(ctx, { id, name }) {
    const by = id === null ? `with the name "${name}"` : `with the id ${id}`;
    const account = await attempt(ctx.client, { what: `Reading the service account ${by}` }, () =>
      findServiceAccount(ctx.client, { id, name }, ctx.signal),
    );
    return { id: account.id, name: account.name, description: account.description, super_admin: account.superAdmin };
  },
});

function selectorFault(detail: string): Diagnostic {
  return new Diagnostic("The service account must be named in exactly one way", { detail });
}
