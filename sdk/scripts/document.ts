import { openapiJson } from "@tokenry/spec/document";

interface Parameter {
  name: string;
  description?: string;
}
interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  parameters?: (Parameter | { $ref: string })[];
  responses: Record<string, unknown>;
  "x-permission"?: string;
}
interface PathItem {
  parameters?: Operation["parameters"];
  get?: Operation;
  post?: Operation;
  put?: Operation;
  patch?: Operation;
  delete?: Operation;
}
interface OpenApiDocument {
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: { parameters: Record<string, Parameter> };
}

/** What the document says of an operation, as the doc comments need it. */
export interface OperationProse {
  summary: string;
  description: string;
  permission: string | undefined;
  parameters: Parameter[];
  errorStatuses: number[];
}

const document = JSON.parse(openapiJson) as OpenApiDocument;

export const tagProse: ReadonlyMap<string, string> = new Map(
  document.tags.map(({ name, description }) => [name, description]),
);

export const operationProse: ReadonlyMap<string, OperationProse> = new Map(
  Object.values(document.paths).flatMap(({ parameters, ...operations }) =>
    Object.values(operations).map((operation) => [operation.operationId, toProse(operation, parameters)]),
  ),
);

function toProse(operation: Operation, shared: Operation["parameters"] = []): OperationProse {
  return {
    summary: operation.summary,
    description: operation.description?.trim() ?? "",
    permission: operation["x-permission"],
    parameters: [...shared, ...(operation.parameters ?? [])].map(resolve),
    errorStatuses: Object.keys(operation.responses)
      .map(Number)
      .filter((status) => status >= 400),
  };
}

function resolve(parameter: Parameter | { $ref: string }): Parameter {
  if (!("$ref" in parameter)) return parameter;
  const found = document.components.parameters[parameter.$ref.replace("#/components/parameters/", "")];
  if (found === undefined) throw new Error(`openapi.yaml: ${parameter.$ref} does not exist`);
  return found;
}
