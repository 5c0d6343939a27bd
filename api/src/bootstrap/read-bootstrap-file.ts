import { readFile } from "node:fs/promises";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { isNode, LineCounter, parseDocument } from "yaml";
import { BootstrapError, type BootstrapFault } from "./bootstrap-error.ts";
import type { BootstrapFile } from "./bootstrap-file.ts";
import { bootstrapSchema } from "./bootstrap-schema.ts";

/** A bootstrap file in the right form, that can say where in the file something stands. */
export interface ReadBootstrapFile {
  content: BootstrapFile;
  /** Never shows a value of the file. */
  toError: (faults: readonly BootstrapFault[]) => BootstrapError;
}

/** Reads YAML or JSON. Fails with `BootstrapError` that names file, line and key of every fault. */
export async function readBootstrapFile(path: string): Promise<ReadBootstrapFile> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new BootstrapError([`${path} cannot be read: ${error.code}`]);
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new BootstrapError(
      document.errors.map(
        ({ pos, code }) => `${path}:${lines.linePos(pos[0]).line}: is no YAML (${code.toLowerCase()})`,
      ),
    );
  }
  const lineOf = (keys: readonly string[]): number => {
    for (let length = keys.length; length >= 0; length--) {
      const node = document.getIn(keys.slice(0, length).map(toKey), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const toError = (faults: readonly BootstrapFault[]): BootstrapError =>
    new BootstrapError(
      faults.map(({ pointer, detail }) => {
        const keys = pointer
          .split("/")
          .slice(1)
          .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
        return `${path}:${lineOf(keys)}: ${toPath(keys)}${detail}`;
      }),
    );
  // Aliases may make a small file large.
  const content = toContent(document, path);
  const validate = getValidator();
  if (!validate(content)) throw toError((validate.errors ?? []).map(toFault));
  return { content: content as BootstrapFile, toError };
}

function toContent(document: { toJS(options: { maxAliasCount: number }): unknown }, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError) throw new BootstrapError([`${path}:1: has too many aliases`]);
    throw error;
  }
}

const toKey = (key: string): string | number => (/^\d+$/.test(key) ? Number(key) : key);

/** serviceAccounts[0].tokens[1].name: */
function toPath(keys: readonly string[]): string {
  const path = keys.map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");
  return path === "" ? "" : `${path}: `;
}

let validator: ValidateFunction | undefined;

function getValidator(): ValidateFunction {
  if (!validator) {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    formats.default(ajv);
    validator = ajv.compile(bootstrapSchema);
  }
  return validator;
}

function toFault({ instancePath, keyword, params, message = "is not valid" }: ErrorObject): BootstrapFault {
  switch (keyword) {
    case "required":
      return { pointer: instancePath, detail: `${String(params["missingProperty"])} is missing` };
    case "additionalProperties":
      return {
        pointer: `${instancePath}/${String(params["additionalProperty"])}`,
        detail: "is no key that is known here",
      };
    case "const":
      return { pointer: instancePath, detail: `must be ${JSON.stringify(params["allowedValue"])}` };
    case "enum":
      return { pointer: instancePath, detail: `must be one of ${(params["allowedValues"] as string[]).join(", ")}` };
    default:
      return { pointer: instancePath, detail: message };
  }
}
