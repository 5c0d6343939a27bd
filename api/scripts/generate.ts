import { writeFileSync } from "node:fs";
import { bootstrapSchema } from "../src/bootstrap/bootstrap-schema.ts";

/** The JSON Schema of bootstrap files, for editors. */
writeFileSync(
  new URL("../../docs/bootstrap.schema.json", import.meta.url),
  `${JSON.stringify(bootstrapSchema, undefined, 2)}\n`,
);
console.log("api: docs/bootstrap.schema.json");
