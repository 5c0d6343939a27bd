import { optional, provider, schema, t } from "@tokenry/terraform-plugin";
import { noteDataSource } from "./note-data-source.ts";
import { NoteFolder } from "./note-folder.ts";
import { noteResource } from "./note-resource.ts";
import { slugFunction } from "./slug-function.ts";

export const notes = provider({
  schema: schema({
    description: "Notes in a folder.",
    attributes: {
      folder: optional(t.string, { description: "Where the notes are. Default: `NOTES_FOLDER`, or `./notes`." }),
    },
  }),
  configure: (config) => new NoteFolder(config.folder ?? process.env["NOTES_FOLDER"] ?? "./notes"),
  resources: { notes_note: noteResource },
  dataSources: { notes_note: noteDataSource },
  functions: { slug: slugFunction },
});
