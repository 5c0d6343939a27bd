import type { Group, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, optional, required, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { validateDescription } from "../validation/description.ts";
import { createOnce } from "./creation/create-once.ts";
import type { Creation } from "./creation/creation.ts";
import { deleteCreated } from "./creation/delete-created.ts";
import { readCreated } from "./creation/read-created.ts";
import { importById } from "./import-by-id.ts";

const attributes = { "/name": "name", "/description": "description" };

const creation: Creation<{ name: string; description: string }, Group> = {
  thing: "group",
  attributes,
  toName: ({ name }) => name,
  create: ({ groups }, { name, description }, options) => groups.create({ name, description }, options),
  list: ({ groups }, { name }, options) => groups.list({ filters: { name: { EQUALS: name } } }, options),
};

export const groupResource = resource<TokenryClient>()({
  schema: schema({
    description: "Users and service accounts that share bindings. `tokenry_group_membership` puts somebody in.",
    attributes: {
      id: computed(t.string, { keep: true, description: "Id given by the server." }),
      name: required(t.string, { description: "Unique in the tenant; 1 to 255 characters." }),
      description: optional(t.string, {
        default: "",
        description: "What it is for. Default: empty.",
        validate: validateDescription,
      }),
    },
  }),

  create: async (ctx, { planned: { name, description } }) =>
    toGroupState(await createOnce(ctx, creation, { name, description })),

  read: (ctx, state) =>
    readCreated(ctx, creation, state, async (id) =>
      toGroupState(await ctx.client.groups.get(id, { signal: ctx.signal })),
    ),

  async update(ctx, { prior, planned: { name, description } }) {
    const what = `Updating the group "${prior.name}" (${prior.id})`;
    return toGroupState(
      await attempt(ctx.client, { what, attributes }, () => ctx.client.groups.update(prior.id, { name, description })),
    );
  },

  delete: (ctx, state) => deleteCreated(ctx, creation, state, (id) => ctx.client.groups.delete(id)),

  ...importById("a group", "GROUP_ID"),

  moveState: movedFrom("kestra_group", { id: "id" }),
});

export const toGroupState = ({ id, name, description }: Group) => ({ id, name, description });
