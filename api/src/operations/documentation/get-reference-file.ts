import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bootstrapSchema } from "../../bootstrap/bootstrap-schema.ts";
import { notFound } from "../../errors.ts";
import type { Handler } from "../../http/operation.ts";
import { referenceScript, referenceStyle } from "./reference-page-files.ts";

const types: Readonly<Record<string, string>> = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
  "favicon-32x32.png": "image/png",
};
const ownFiles: Readonly<Record<string, { body: string; contentType: string }>> = {
  "reference.js": { body: referenceScript, contentType: "text/javascript; charset=utf-8" },
  "bootstrap.schema.json": {
    body: JSON.stringify(bootstrapSchema),
    contentType: "application/schema+json; charset=utf-8",
  },
  "reference.css": { body: referenceStyle, contentType: "text/css; charset=utf-8" },
};
const headers = { "Cache-Control": "public, max-age=3600" };

export const getReferenceFile: Handler<"getReferenceFile"> = async ({ path: { file } }) => {
  const own = Object.hasOwn(ownFiles, file) ? ownFiles[file] : undefined;
  if (own) return { status: 200, ...own, headers };
  const contentType = Object.hasOwn(types, file) ? types[file] : undefined;
  if (!contentType) throw notFound("such file of the reference page");
  return { status: 200, body: await readReferenceFile(file), contentType, headers };
};

/** The build copies the files beside the compiled module; in a checkout they are in the development dependency. */
async function readReferenceFile(file: string): Promise<Buffer> {
  try {
    return await readFile(join(import.meta.dirname, "files", file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
    return readFile(join(folder, file));
  }
}
