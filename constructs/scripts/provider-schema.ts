import { schemaToJson } from "@tokenry/terraform-plugin";
import { address, tokenry } from "../../provider/src/provider.ts";
import type { SchemaJson } from "./generator/schema-json.ts";

/** What `terraform providers schema -json` prints for the provider, from its own definition. */
export function providerSchema(): SchemaJson {
  return schemaToJson(tokenry, address) as unknown as SchemaJson;
}
