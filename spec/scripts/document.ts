/** The parts of an OpenAPI 3.1 document that the generators read. */
export interface OpenApiDocument {
  paths: Record<string, PathItem>;
  components: {
    parameters: Record<string, Parameter>;
    requestBodies: Record<string, RequestBody>;
    responses: Record<string, Response>;
    schemas: Record<string, Schema>;
  };
}
export type Reference = { $ref: string };
export type Schema = Record<string, unknown>;
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  style?: string;
  schema: Schema;
}
export interface RequestBody {
  required?: boolean;
  content: Record<string, { schema: Schema }>;
}
export interface Response {
  content?: Record<string, unknown>;
}
export interface Operation {
  operationId: string;
  tags: [string];
  security?: unknown[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
  "x-permission"?: string;
  "x-permission-scope"?: "any-tenant" | "or-group-owner";
}
export const methods = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof methods)[number];
export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<Record<Method, Operation>>;

export interface LocatedOperation {
  path: string;
  method: Method;
  operation: Operation;
  parameters: Parameter[];
  requestBody: RequestBody | undefined;
  responses: Record<string, Response>;
}

/** Every operation of the document, references of its own resolved, by operationId. */
export function listOperations(document: OpenApiDocument): LocatedOperation[] {
  const located = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [
        {
          path,
          method,
          operation,
          parameters: parameters.map((parameter) => resolve<Parameter>(document, parameter)),
          requestBody: operation.requestBody && resolve<RequestBody>(document, operation.requestBody),
          responses: Object.fromEntries(
            Object.entries(operation.responses).map(([status, response]) => [
              status,
              resolve<Response>(document, response),
            ]),
          ),
        },
      ];
    }),
  );
  return located.sort((a, b) => (a.operation.operationId < b.operation.operationId ? -1 : 1));
}

function resolve<T>(document: OpenApiDocument, value: T | Reference): T {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return value as T;
  const names = value.$ref.replace("#/", "").split("/");
  const target = names.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], document);
  if (target === undefined) throw new Error(`openapi.yaml: ${value.$ref} does not exist`);
  return target as T;
}
