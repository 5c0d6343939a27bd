import type { Group, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, optional, required, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { validateDescription } from "../validation/description.ts";
import { importById } from "./import-by-id.ts";
import { deleteUnlessGone, readUnlessGone } from "./unless-gone.ts";

const attributes = { "/name": "name", "/description": "description" };

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

  async create(ctx, { planned: { name, description } }) {
    const what = `Creating the group "${name}"`;
    return toGroupState(
      await attempt(ctx.client, { what, attributes, creates: true }, () =>
        ctx.client.groups.create({ name, description }),
      ),
    );
  },

  read: (ctx, { id }) =>
    readUnlessGone(ctx, `Reading the group ${id}`, async () =>
      toGroupState(await ctx.client.groups.get(id, { signal: ctx.signal })),
    ),

  async update(ctx, { prior, planned: { name, description } }) {
    const what = `Updating the group "${prior.name}" (${prior.id})`;
    return toGroupState(
      await attempt(ctx.client, { what, attributes }, () => ctx.client.groups.update(prior.id, { name, description })),
    );
  },

  delete: (ctx, { id, name }) =>
    deleteUnlessGone(ctx, `Deleting the group "${name}" (${id})`, () => ctx.client.groups.delete(id)),

  ...importById("a group", "GROUP_ID"),

  moveState: movedFrom("kestra_group", { id: "id" }),
});

export const toGroupState = ({ id, name, description }: Group) => ({ id, name, description });
