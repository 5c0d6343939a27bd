import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes texts one a line, as the load takes them. */
export function writeTokens(folder, name, texts) {
  const file = join(folder, name);
  writeFileSync(file, `${texts.join("\n")}\n`);
  return file;
}
