import { fileURLToPath } from "node:url";
import { Ajv2020, type Options } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { type LocatedOperation, listOperations, type OpenApiDocument, type Schema } from "./document.ts";

const shared: Options = {
  allErrors: true,
  allowUnionTypes: true,
  strict: true,
  code: { source: true, esm: false },
};

/**
 * Source of a module without imports that exports one table: operationId -> validators of body, path and query.
 * Parameters are coerced from text and get their defaults; bodies are checked as they are.
 */
export async function toValidatorModule(document: OpenApiDocument): Promise<string> {
  const operations = listOperations(document);
  const bodies = compile(document, {}, (add) => {
    for (const { operation, requestBody } of operations) {
      const schema = Object.values(requestBody?.content ?? {})[0]?.schema;
      if (schema) add(`${operation.operationId}_body`, schema);
    }
  });
  const parameters = compile(document, { coerceTypes: true, useDefaults: true }, (add) => {
    for (const located of operations) {
      for (const place of ["path", "query"] as const) {
        const schema = parameterSchema(located, place);
        if (schema) add(`${located.operation.operationId}_${place}`, schema);
      }
    }
  });
  return bundle(bodies, parameters, operations);
}

function compile(
  document: OpenApiDocument,
  options: Options,
  collect: (add: (name: string, schema: Schema) => void) => void,
): { code: string; names: string[] } {
  const ajv = new Ajv2020({ ...shared, ...options });
  addFormats.default(ajv);
  ajv.addVocabulary(["x-redact", "example"]);
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    ajv.addSchema(withSchemaReferences(schema), `schema:${name}`);
  }
  const names: Record<string, string> = {};
  collect((name, schema) => {
    ajv.addSchema(withSchemaReferences(schema), name);
    names[name] = name;
  });
  return { code: standaloneCode.default(ajv, names), names: Object.keys(names) };
}

/** Component schemas are known to the validator by their own ids: `#/components/schemas/X` becomes `schema:X`. */
function withSchemaReferences(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/components/schemas/', '"$ref":"schema:')) as Schema;
}

function parameterSchema({ parameters }: LocatedOperation, place: "path" | "query"): Schema | undefined {
  const placed = parameters.filter((parameter) => parameter.in === place);
  if (placed.length === 0) return undefined;
  return {
    type: "object",
    required: placed.filter((parameter) => parameter.required).map(({ name }) => name),
    properties: Object.fromEntries(placed.map(({ name, schema }) => [name, schema])),
  };
}

async function bundle(
  bodies: { code: string; names: string[] },
  parameters: { code: string; names: string[] },
  operations: LocatedOperation[],
): Promise<string> {
  const entries = operations.map(({ operation }) => {
    const parts = (["body", "path", "query"] as const).flatMap((place) => {
      const name = `${operation.operationId}_${place}`;
      if (bodies.names.includes(name)) return [`${place}: bodies.${name}`];
      if (parameters.names.includes(name)) return [`${place}: parameters.${name}`];
      return [];
    });
    return `  ${operation.operationId}: { ${parts.join(", ")} },`;
  });
  const modules: Record<string, string> = {
    entry: `import bodies from "bodies";\nimport parameters from "parameters";\nexport const validators = {\n${entries.join("\n")}\n};\n`,
    bodies: bodies.code,
    parameters: parameters.code,
  };
  const result = await build({
    entryPoints: ["entry"],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    logLevel: "error",
    absWorkingDir: fileURLToPath(new URL("../../", import.meta.url)),
    plugins: [
      {
        name: "in-memory",
        setup(setup) {
          setup.onResolve({ filter: /^(entry|bodies|parameters)$/ }, ({ path }) => ({ path, namespace: "memory" }));
          setup.onLoad({ filter: /.*/, namespace: "memory" }, ({ path }) => ({
            contents: modules[path] ?? "",
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error("esbuild gave no output");
  return `// @ts-nocheck\n${file.text}`;
}
