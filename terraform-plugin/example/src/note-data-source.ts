import { computed, Diagnostic, dataSource, required, schema, t } from "@tokenry/terraform-plugin";
import type { NoteFolder } from "./note-folder.ts";

export const noteDataSource = dataSource<NoteFolder>()({
  schema: schema({
    description: "Reads a note that exists.",
    attributes: {
      id: required(t.string),
      title: computed(t.string),
      body: computed(t.string),
    },
  }),

  async read(ctx, { id }) {
    const note = await ctx.client.get(id);
    if (!note) {
      throw new Diagnostic("There is no such note", {
        detail: `No note has the id ${id}. Check the id.`,
        path: ["id"],
      });
    }
    return { id, title: note.title, body: note.body };
  },
});
