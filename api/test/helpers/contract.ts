import { type OperationEntry, operations } from "@tokenry/spec";
import { openapiJson } from "@tokenry/spec/document";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { ApiAnswer } from "./call-api.ts";

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, ResponseObject | { $ref: string }> }>>;
  components: { schemas: Record<string, object>; responses: Record<string, ResponseObject> };
}
interface ResponseObject {
  content?: Record<string, { schema?: object }>;
}

const document = JSON.parse(openapiJson) as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const [name, schema] of Object.entries(document.components.schemas)) {
  ajv.addSchema(JSON.parse(withIds(schema)) as object, `schema:${name}`);
}
const entries = Object.values<OperationEntry>(operations).sort(
  (a, b) => a.pathParameters.length - b.pathParameters.length,
);

/** Fails when an answer of a path and method of the document has a status, media type or body that it does not declare. */
export function checkAnswer(method: string, path: string, answer: ApiAnswer): void {
  const bare = path.split("?")[0] ?? "";
  const entry = entries.find((candidate) => candidate.method === method && toPattern(candidate.path).test(bare));
  if (!entry || (answer.status === 405 && entry.responses["405"] === undefined)) return;
  const where = `${method} ${path} -> ${answer.status}`;
  const declared = entry.responses[String(answer.status)];
  if (!declared) throw new Error(`${where}: the document does not declare this status: ${answer.text}`);
  const mediaType = String(answer.headers["content-type"] ?? "").split(";")[0] ?? "";
  if (declared.length === 0) {
    if (answer.bytes.length > 0) throw new Error(`${where}: the document declares no body`);
    return;
  }
  if (!declared.includes(mediaType)) throw new Error(`${where}: ${mediaType} is not one of ${declared.join(", ")}`);
  if (!mediaType.endsWith("json")) return;
  const validate = validatorOf(entry, answer.status, mediaType);
  if (!validate(JSON.parse(answer.text))) {
    throw new Error(`${where}: the body is not as declared: ${ajv.errorsText(validate.errors)}\n${answer.text}`);
  }
}

const compiled = new Map<string, ValidateFunction>();

function validatorOf(entry: OperationEntry, status: number, mediaType: string): ValidateFunction {
  const key = `${entry.id} ${status} ${mediaType}`;
  const known = compiled.get(key);
  if (known) return known;
  const schema = responseOf(entry, status)?.content?.[mediaType]?.schema;
  if (!schema) throw new Error(`${key}: no schema`);
  const validate = ajv.compile(JSON.parse(withIds(schema)) as object);
  compiled.set(key, validate);
  return validate;
}

function responseOf(entry: OperationEntry, status: number): ResponseObject | undefined {
  const response = document.paths[entry.path]?.[entry.method.toLowerCase()]?.responses[String(status)];
  if (response && "$ref" in response) return document.components.responses[response.$ref.split("/").at(-1) ?? ""];
  return response;
}

const toPattern = (template: string): RegExp => new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`);

function withIds(schema: object): string {
  return JSON.stringify(schema).replaceAll('"$ref":"#/components/schemas/', '"$ref":"schema:');
}
