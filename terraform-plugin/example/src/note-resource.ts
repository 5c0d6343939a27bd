import {
  computed,
  Diagnostic,
  identity,
  optional,
  required,
  requiredForImport,
  resource,
  schema,
  t,
} from "@tokenry/terraform-plugin";
import type { NoteFolder } from "./note-folder.ts";

export const noteResource = resource<NoteFolder>()({
  schema: schema({
    description: "A note, kept as a file.",
    attributes: {
      id: computed(t.string, { keep: true, description: "Given by the provider." }),
      title: required(t.string, {
        description: "One line.",
        validate: (title) => (title.includes("\n") ? "must be one line" : undefined),
      }),
      body: optional(t.string, { default: "", description: "The text." }),
      tags: optional(t.set(t.string), { description: "Words to find it by." }),
      revision: computed(t.number, { description: "Rises with each change." }),
    },
  }),

  identity: identity({ attributes: { id: requiredForImport(t.string) } }),

  create: (ctx, { planned }) => ctx.client.create(planned),

  read: async (ctx, state) => (await ctx.client.get(state.id)) ?? null,

  update: (ctx, { prior, planned }) => ctx.client.update(prior.id, planned),

  delete: (ctx, state) => ctx.client.delete(state.id),

  async importState(ctx, id) {
    const note = await ctx.client.get(id);
    if (!note) throw new Diagnostic("There is no such note", { detail: `No note has the id ${id}. Check the id.` });
    return note;
  },
});
