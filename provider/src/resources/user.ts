import type { TokenryClient, User } from "@tokenry/sdk/fetch";
import { computed, optional, optionalComputed, required, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { createOnce } from "./creation/create-once.ts";
import type { Creation } from "./creation/creation.ts";
import { deleteCreated } from "./creation/delete-created.ts";
import { readCreated } from "./creation/read-created.ts";
import { importById } from "./import-by-id.ts";

const attributes = {
  "/email": "email",
  "/firstName": "first_name",
  "/lastName": "last_name",
  "/superAdmin": "super_admin",
  "/tenants": "tenants",
};

interface UserArguments {
  email: string;
  first_name: string;
  last_name: string;
  super_admin: boolean;
  /** Null: as memberships and bindings give it. */
  tenants: string[] | null;
}

const creation: Creation<UserArguments, User> = {
  thing: "user",
  attributes,
  toName: ({ email }) => email,
  create: ({ users }, { email, first_name, last_name, super_admin, tenants }, options) =>
    users.create(
      {
        email,
        firstName: first_name,
        lastName: last_name,
        superAdmin: super_admin,
        ...(tenants !== null && { tenants: tenants.toSorted() }),
      },
      options,
    ),
  list: ({ users }, { email }, options) => users.list({ filters: { email: { EQUALS: email } } }, options),
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

  async create(ctx, { planned: { email, first_name, last_name, super_admin }, config: { tenants } }) {
    return toUserState(await createOnce(ctx, creation, { email, first_name, last_name, super_admin, tenants }));
  },

  read: (ctx, state) =>
    readCreated(ctx, creation, state, async (id) =>
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

  delete: (ctx, state) => deleteCreated(ctx, creation, state, (id) => ctx.client.users.delete(id)),

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
