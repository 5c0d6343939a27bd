/** Writes the doc comments of the client and its resources from the OpenAPI document. Run by `npm run generate`. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writeDocComments } from "./doc-comments.ts";

const sourceUrl = new URL("../src/", import.meta.url);
const resources = await readdir(new URL("resources/", sourceUrl));
const names = ["client.ts", ...resources.filter((name) => name.endsWith(".ts")).map((name) => `resources/${name}`)];

for (const name of names) {
  const url = new URL(name, sourceUrl);
  const text = await readFile(url, "utf8");
  const written = writeDocComments(text, name);
  if (written === text) continue;
  await writeFile(url, written);
  console.log(`wrote ${fileURLToPath(url)}`);
}
