import type { Role, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, optional, required, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { validateDescription } from "../validation/description.ts";
import { validatePermissions } from "../validation/permissions.ts";
import { createOnce } from "./creation/create-once.ts";
import type { Creation } from "./creation/creation.ts";
import { deleteCreated } from "./creation/delete-created.ts";
import { readCreated } from "./creation/read-created.ts";
import { importById } from "./import-by-id.ts";

const attributes = {
  "/name": "name",
  "/description": "description",
  "/permissions": "permissions",
  "/isDefault": "is_default",
};

interface RoleArguments {
  name: string;
  description: string;
  permissions: Record<string, string[]>;
  is_default: boolean;
}

const toRequest = ({ name, description, permissions, is_default: isDefault }: RoleArguments) => ({
  name,
  description,
  permissions: toSorted(permissions),
  isDefault,
});

/** Sets have no order, and a request that is sent again must be the same. */
const toSorted = (permissions: RoleArguments["permissions"]): RoleArguments["permissions"] =>
  Object.fromEntries(
    Object.keys(permissions)
      .toSorted()
      .map((resource) => [resource, permissions[resource]?.toSorted() ?? []]),
  );

const creation: Creation<RoleArguments, Role> = {
  thing: "role",
  attributes,
  toName: ({ name }) => name,
  create: ({ roles }, given, options) => roles.create(toRequest(given), options),
  list: ({ roles }, { name }, options) => roles.list({ filters: { name: { EQUALS: name } } }, options),
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

  async create(ctx, { planned: { name, description, permissions, is_default } }) {
    return toRoleState(await createOnce(ctx, creation, { name, description, permissions, is_default }));
  },

  read: (ctx, state) =>
    readCreated(ctx, creation, state, async (id) =>
      toRoleState(await ctx.client.roles.get(id, { signal: ctx.signal })),
    ),

  async update(ctx, { prior, planned }) {
    const what = `Updating the role "${prior.name}" (${prior.id})`;
    return toRoleState(
      await attempt(ctx.client, { what, attributes }, () => ctx.client.roles.update(prior.id, toRequest(planned))),
    );
  },

  delete: (ctx, state) => deleteCreated(ctx, creation, state, (id) => ctx.client.roles.delete(id)),

  ...importById("a role", "ROLE_ID"),

  moveState: movedFrom("kestra_role", { id: "id" }),
});

export const toRoleState = ({ id, name, description, permissions, isDefault }: Role) => ({
  id,
  name,
  description,
  permissions,
  is_default: isDefault,
});
