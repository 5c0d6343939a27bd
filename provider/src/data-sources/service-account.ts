import type { ServiceAccount, ServiceAccountSummary, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, dataSource, optionalComputed, schema, t } from "@tokenry/terraform-plugin";
import { toServiceAccountState } from "../resources/service-account.ts";
import { validateId } from "../validation/id.ts";
import { validateName } from "../validation/name.ts";
import { readOne } from "./read-one.ts";
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
    const complete = (account: ServiceAccountSummary): ServiceAccount | ServiceAccountSummary => account;
    return toServiceAccountState(
      await readOne(ctx, ctx.client.serviceAccounts, { thing: "service account", id, name, complete }),
    );
  },
});
