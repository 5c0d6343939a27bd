import { listResource, optional, schema, t } from "@tokenry/terraform-plugin";
import type { NoteFolder } from "./note-folder.ts";
import { noteResource } from "./note-resource.ts";

export const noteListResource = listResource<NoteFolder>()({
  resource: noteResource,
  schema: schema({
    description: "Finds notes.",
    attributes: { tag: optional(t.string, { description: "Only notes with this tag." }) },
  }),

  async *list(ctx, { tag }) {
    for await (const note of ctx.client.all()) {
      if (tag === null || note.tags?.includes(tag)) yield { displayName: note.title, state: note };
    }
  },
});
