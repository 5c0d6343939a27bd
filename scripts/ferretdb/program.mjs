import path from "node:path";
import { fileURLToPath } from "node:url";
import { createGoProgram } from "../go/go-program.mjs";

export const ferretDb = createGoProgram({
  folder: path.dirname(fileURLToPath(import.meta.url)),
  name: "ferretdb",
  package: ".",
  sources: ["main.go", "go.mod", "go.sum"],
  // It stores in SQLite only.
  flags: ["-tags=ferretdb_no_postgresql", "-ldflags=-s -w"],
  takes: "about a minute",
});
