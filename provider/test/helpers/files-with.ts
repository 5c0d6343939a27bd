import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";

/**
 * Files below the folder, and entries of zip files as `file!entry`, that hold the text, as it is or in base64: so is what a
 * provider keeps beside the state in private.
 */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name));
    if (holds(content, text)) found.push(entry.name);
    if (!entry.name.endsWith(".tfplan")) continue;
    for (const [name, unzipped] of Object.entries(unzipSync(content))) {
      if (holds(Buffer.from(unzipped), text)) found.push(`${entry.name}!${name}`);
    }
  }
  return found.sort();
}

function holds(content: Buffer, text: string): boolean {
  if (content.includes(text)) return true;
  const encoded = content.toString("latin1").match(/[A-Za-z0-9+/_-]{40,}/g) ?? [];
  return encoded.some((run) => Buffer.from(run, "base64").includes(text));
}
