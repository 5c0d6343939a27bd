import { writeFile } from "node:fs/promises";
import { action, Diagnostic, required, schema, t } from "@tokenry/terraform-plugin";
import type { NoteFolder } from "./note-folder.ts";

export const exportAction = action<NoteFolder>()({
  schema: schema({
    description: "Writes the text of a note to a file.",
    attributes: { id: required(t.string), file: required(t.string, { description: "Is replaced if it exists." }) },
  }),

  async invoke(ctx, { id, file }) {
    const note = await ctx.client.get(id);
    if (!note) throw new Diagnostic("There is no such note", { detail: `No note has the id ${id}.`, path: ["id"] });
    await writeFile(file, note.body);
    ctx.progress(`wrote ${note.body.length} characters to ${file}`);
  },
});
