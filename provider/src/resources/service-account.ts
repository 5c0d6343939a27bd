import type { ServiceAccount, ServiceAccountSummary, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, optional, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { importById } from "./import-by-id.ts";
import { nameAndDescription } from "./name-and-description.ts";
import { deleteUnlessGone, readUnlessGone } from "./unless-gone.ts";

const attributes = { "/name": "name", "/description": "description", "/superAdmin": "super_admin" };

export const serviceAccountResource = resource<TokenryClient>()({
  schema: schema({
    description: "A service account: a principal for a program. API tokens belong to it and act with its permissions.",
    attributes: {
      id: computed(t.string, { keep: true, description: "Id given by the server." }),
      ...nameAndDescription,
      super_admin: optional(t.bool, {
        default: false,
        description: "May do everything in every tenant. Only a principal that has it can grant it. Default: `false`.",
      }),
    },
  }),

  async create(ctx, { planned }) {
    const { name, description, super_admin: superAdmin } = planned;
    const what = `Creating the service account "${name}"`;
    const created = await attempt(ctx.client, { what, attributes, creates: true }, () =>
      ctx.client.serviceAccounts.create({ name, description, superAdmin }),
    );
    return toServiceAccountState(created);
  },

  read: (ctx, { id }) =>
    readUnlessGone(ctx, `Reading the service account ${id}`, async () =>
      toServiceAccountState(await ctx.client.serviceAccounts.get(id, { signal: ctx.signal })),
    ),

  async update(ctx, { prior, planned }) {
    const { name, description, super_admin: superAdmin } = planned;
    // Named only when it is to change: another change must not take back what was granted elsewhere since the plan.
    const privilege = superAdmin === prior.super_admin ? {} : { superAdmin };
    const what = `Updating the service account "${prior.name}" (${prior.id})`;
    const updated = await attempt(ctx.client, { what, attributes }, () =>
      ctx.client.serviceAccounts.update(prior.id, { name, description, ...privilege }),
    );
    return { ...toServiceAccountState(updated), super_admin: superAdmin };
  },

  delete: (ctx, { id, name }) =>
    deleteUnlessGone(ctx, `Deleting the service account "${name}" (${id})`, () =>
      ctx.client.serviceAccounts.delete(id),
    ),

  ...importById("a service account", "SERVICE_ACCOUNT_ID"),

  moveState: movedFrom("kestra_service_account", { id: "id" }),
});

export function toServiceAccountState({ id, name, description, superAdmin }: ServiceAccount | ServiceAccountSummary) {
  return { id, name, description, super_admin: superAdmin };
}
