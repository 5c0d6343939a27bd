import { optional, provider, schema, t } from "@tokenry/terraform-plugin";
import { exportAction } from "./export-action.ts";
import { noteDataSource } from "./note-data-source.ts";
import { NoteFolder } from "./note-folder.ts";
import { noteListResource } from "./note-list-resource.ts";
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
  listResources: { notes_note: noteListResource },
  actions: { notes_export: exportAction },
  functions: { slug: slugFunction },
});
