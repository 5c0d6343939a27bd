import type { OperationEntry } from "@tokenry/spec";
import { openapiJson } from "@tokenry/spec/document";

interface Parameter {
  name: string;
  in: string;
  example?: string | number;
}
interface RequestBody {
  content: Record<string, { example?: unknown }>;
}
type Reference = { $ref: string };
interface Operation {
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
}
type Path = { parameters?: (Parameter | Reference)[] } & Record<string, Operation>;

const document = JSON.parse(openapiJson) as { paths: Record<string, Path> };

/** The path of an operation with the examples of its parameters, but for those given. */
export function toExamplePath({ path, method }: OperationEntry, given: Readonly<Record<string, string>> = {}): string {
  const item = document.paths[path];
  const parameters = [...(item?.parameters ?? []), ...(item?.[method.toLowerCase()]?.parameters ?? [])].map(
    (parameter) => resolve<Parameter>(parameter),
  );
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const example = parameters.find((parameter) => parameter.name === name && parameter.in === "path")?.example;
    return given[name] ?? `${example ?? "example"}`;
  });
}

/** The body of the document's example. */
export function toExampleBody({ path, method }: OperationEntry): unknown {
  const body = document.paths[path]?.[method.toLowerCase()]?.requestBody;
  return body && Object.values(resolve<RequestBody>(body).content)[0]?.example;
}

function resolve<T>(value: T | Reference): T {
  if (!("$ref" in (value as object))) return value as T;
  const names = (value as Reference).$ref.replace("#/", "").split("/");
  return names.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], document) as T;
}
