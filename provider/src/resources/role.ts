import type { Role, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, optional, required, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { validateDescription } from "../validation/description.ts";
import { validatePermissions } from "../validation/permissions.ts";
import { importById } from "./import-by-id.ts";
import { deleteUnlessGone, readUnlessGone } from "./unless-gone.ts";

const attributes = {
  "/name": "name",
  "/description": "description",
  "/permissions": "permissions",
  "/isDefault": "is_default",
};

export const roleResource = resource<TokenryClient>()({
  schema: schema({
    description: "A role: what can be permitted together. A `tokenry_binding` gives it to a principal or a group.",
    attributes: {
      id: computed(t.string, { keep: true, description: "Id given by the server." }),
      name: required(t.string, { description: "What people call it; 1 to 256 characters. Names need not be unique." }),
      description: optional(t.string, {
        default: "",
        description: "What it is for. Default: empty.",
        validate: validateDescription,
      }),
      permissions: required(t.map(t.set(t.string)), {
        description: 'Actions by resource, such as `{ FLOW = ["VIEW", "EXECUTE"] }`. At least one.',
        validate: validatePermissions,
      }),
      is_default: optional(t.bool, {
        default: false,
        description: "Given to whoever gets access to the tenant from then on. Default: `false`.",
      }),
    },
  }),

  async create(ctx, { planned }) {
    const what = `Creating the role "${planned.name}"`;
    const created = await attempt(ctx.client, { what, attributes, creates: true }, () =>
      ctx.client.roles.create(toRequest(planned)),
    );
    return toRoleState(created);
  },

  read: (ctx, { id }) =>
    readUnlessGone(ctx, `Reading the role ${id}`, async () =>
      toRoleState(await ctx.client.roles.get(id, { signal: ctx.signal })),
    ),

  async update(ctx, { prior, planned }) {
    const what = `Updating the role "${prior.name}" (${prior.id})`;
    return toRoleState(
      await attempt(ctx.client, { what, attributes }, () => ctx.client.roles.update(prior.id, toRequest(planned))),
    );
  },

  delete: (ctx, { id, name }) =>
    deleteUnlessGone(ctx, `Deleting the role "${name}" (${id})`, () => ctx.client.roles.delete(id)),

  ...importById("a role", "ROLE_ID"),

  moveState: movedFrom("kestra_role", { id: "id" }),
});

interface RoleArguments {
  name: string;
  description: string;
  permissions: Record<string, string[]>;
  is_default: boolean;
}

const toRequest = ({ name, description, permissions, is_default: isDefault }: RoleArguments) => ({
  name,
  description,
  permissions,
  isDefault,
});

export const toRoleState = ({ id, name, description, permissions, isDefault }: Role) => ({
  id,
  name,
  description,
  permissions,
  is_default: isDefault,
});
