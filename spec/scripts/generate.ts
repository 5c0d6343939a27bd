/** Writes everything under src/generated, and docs/permissions.md, from openapi.yaml. Run by `npm run generate`. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import openapiTypescript, { astToString } from "openapi-typescript";
import { parse } from "yaml";
import type { OpenApiDocument } from "./document.ts";
import { toOperationTable } from "./operation-table.ts";
import { toPermissionTable } from "./permission-table.ts";
import { toValidatorModule } from "./validator-module.ts";

const documentUrl = new URL("../../openapi.yaml", import.meta.url);
const generatedUrl = new URL("../src/generated/", import.meta.url);
const header = "// Generated from openapi.yaml by `npm run generate`. Do not edit.\n";

const yamlText = await readFile(documentUrl, "utf8");
const document = parse(yamlText) as OpenApiDocument;

await mkdir(generatedUrl, { recursive: true });
const write = (name: string, text: string) => writeFile(new URL(name, generatedUrl), header + text);

await write("schema.ts", astToString(await openapiTypescript(documentUrl, { alphabetize: true })));
await write("operations.ts", toOperationTable(document));
await write("validators.ts", await toValidatorModule(document));
await write(
  "document.ts",
  [
    `export const openapiYaml: string = ${JSON.stringify(yamlText)};`,
    `export const openapiJson: string = ${JSON.stringify(JSON.stringify(document))};`,
    "",
  ].join("\n"),
);
await writeFile(new URL("../../docs/permissions.md", import.meta.url), toPermissionTable(document));
console.log(`wrote ${fileURLToPath(generatedUrl)}`);
