/** Writes cdktf/src/generated from the provider's own schema. Called by `npm run generate`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { address } from "../../provider/src/provider.ts";
import { version } from "../../provider/src/version.ts";
import { generateBindings } from "./generator/generate-bindings.ts";
import { providerSchema } from "./provider-schema.ts";

const folder = fileURLToPath(new URL("../cdktf/src/generated/", import.meta.url));
const files = generateBindings(providerSchema(), address, version);

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (name.endsWith(".ts") && !files.has(name)) {
    rmSync(folder + name);
  }
}
for (const [name, text] of files) {
  writeFileSync(folder + name, text);
}
console.log(`constructs: ${files.size} files in cdktf/src/generated`);
