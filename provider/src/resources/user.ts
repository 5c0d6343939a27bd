import type { TokenryClient, User } from "@tokenry/sdk/fetch";
import { computed, optional, optionalComputed, required, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { importById } from "./import-by-id.ts";
import { deleteUnlessGone, readUnlessGone } from "./unless-gone.ts";

const attributes = {
  "/email": "email",
  "/firstName": "first_name",
  "/lastName": "last_name",
  "/superAdmin": "super_admin",
  "/tenants": "tenants",
};

export const userResource = resource<TokenryClient>()({
  schema: schema({
    description: "A person. The credential of the provider must be a superadmin's.",
    attributes: {
      id: computed(t.string, { keep: true, description: "Id given by the server." }),
      email: required(t.string, { description: "What the user logs in with; unique, upper and lower case alike." }),
      first_name: optional(t.string, { default: "", description: "Default: empty." }),
      last_name: optional(t.string, { default: "", description: "Default: empty." }),
      super_admin: optional(t.bool, {
        default: false,
        description: "May do everything in every tenant. Default: `false`.",
      }),
      tenants: optionalComputed(t.set(t.string), {
        description: "Ids of the tenants that the user has access to. Default: as memberships and bindings give it.",
      }),
    },
  }),

  async create(ctx, { planned, config }) {
    const what = `Creating the user "${planned.email}"`;
    const { email, first_name: firstName, last_name: lastName, super_admin: superAdmin } = planned;
    const created = await attempt(ctx.client, { what, attributes, creates: true }, () =>
      ctx.client.users.create({
        email,
        firstName,
        lastName,
        superAdmin,
        ...(config.tenants !== null && { tenants: config.tenants }),
      }),
    );
    return toUserState(created);
  },

  read: (ctx, { id }) =>
    readUnlessGone(ctx, `Reading the user ${id}`, async () =>
      toUserState(await ctx.client.users.get(id, { signal: ctx.signal })),
    ),

  async update(ctx, { prior, planned, config }) {
    const what = `Updating the user "${prior.email}" (${prior.id})`;
    const { email, first_name: firstName, last_name: lastName, super_admin: superAdmin } = planned;
    const updated = await attempt(ctx.client, { what, attributes }, () =>
      ctx.client.users.update(prior.id, {
        email,
        firstName,
        lastName,
        // Named only when it is to change: another change must not take back what was granted elsewhere since the plan.
        ...(superAdmin !== prior.super_admin && { superAdmin }),
        ...(config.tenants !== null && { tenants: config.tenants }),
      }),
    );
    return { ...toUserState(updated), super_admin: superAdmin };
  },

  delete: (ctx, { id, email }) =>
    deleteUnlessGone(ctx, `Deleting the user "${email}" (${id})`, () => ctx.client.users.delete(id)),

  ...importById("a user", "USER_ID"),

  moveState: movedFrom("kestra_user", { id: "id" }),
});

export const toUserState = ({ id, email, firstName, lastName, superAdmin, tenants }: User) => ({
  id,
  email,
  first_name: firstName,
  last_name: lastName,
  super_admin: superAdmin,
  tenants: tenants.map((tenant) => tenant.id),
});
