import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";

/** Files below the folder, and entries of zip files as `file!entry`, that hold the text. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name));
    if (content.includes(text)) found.push(entry.name);
    if (!entry.name.endsWith(".tfplan")) continue;
    for (const [name, unzipped] of Object.entries(unzipSync(content))) {
      if (Buffer.from(unzipped).includes(text)) found.push(`${entry.name}!${name}`);
    }
  }
  return found.sort();
}
