/** Copies cdktf/src to cdktn/src, with the other framework's module name. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const from = fileURLToPath(new URL("../cdktf/src/", import.meta.url));
const to = fileURLToPath(new URL("../cdktn/src/", import.meta.url));

mkdirSync(to, { recursive: true });
const wanted = listFiles(from);
for (const stale of listFiles(to).filter((name) => !wanted.includes(name))) {
  rmSync(path.join(to, stale));
}
for (const name of wanted) {
  writeIfChanged(path.join(to, name), toCdktn(readFileSync(path.join(from, name), "utf8")));
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ts") || name.endsWith(".md"));
}

function toCdktn(source) {
  return source.replaceAll(' from "cdktf";', ' from "cdktn";');
}

// Several test processes may do this at once: what is right already is not touched.
function writeIfChanged(file, text) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) {
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
