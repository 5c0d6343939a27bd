import schema from "../test/fixtures/provider-schema.json" with { type: "json" };
import type { SchemaJson } from "./generator/schema-json.ts";

/** Where the schema comes from: the document that `terraform providers schema -json` would print. */
export function providerSchema(): SchemaJson {
  return schema;
}
