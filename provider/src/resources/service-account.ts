import type { ServiceAccount, ServiceAccountSummary, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, optional, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { createOnce } from "./creation/create-once.ts";
import type { Creation } from "./creation/creation.ts";
import { deleteCreated } from "./creation/delete-created.ts";
import { readCreated } from "./creation/read-created.ts";
import { importById } from "./import-by-id.ts";
import { nameAndDescription } from "./name-and-description.ts";

const attributes = { "/name": "name", "/description": "description", "/superAdmin": "super_admin" };

interface ServiceAccountArguments {
  name: string;
  description: string;
  super_admin: boolean;
}

const creation: Creation<ServiceAccountArguments, ServiceAccount> = {
  thing: "service account",
  attributes,
  toName: ({ name }) => name,
  create: ({ serviceAccounts }, { name, description, super_admin: superAdmin }, options) =>
    serviceAccounts.create({ name, description, superAdmin }, options),
  list: ({ serviceAccounts }, { name }, options) =>
    serviceAccounts.list({ filters: { name: { EQUALS: name } } }, options),
};

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

  async create(ctx, { planned: { name, description, super_admin } }) {
    return toServiceAccountState(await createOnce(ctx, creation, { name, description, super_admin }));
  },

  read: (ctx, state) =>
    readCreated(ctx, creation, state, async (id) =>
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

  delete: (ctx, state) => deleteCreated(ctx, creation, state, (id) => ctx.client.serviceAccounts.delete(id)),

  ...importById("a service account", "SERVICE_ACCOUNT_ID"),

  moveState: movedFrom("kestra_service_account", { id: "id" }),
});

export function toServiceAccountState({ id, name, description, superAdmin }: ServiceAccount | ServiceAccountSummary) {
  return { id, name, description, super_admin: superAdmin };
}
