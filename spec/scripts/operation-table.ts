import { listOperations, type OpenApiDocument, type Parameter, type Schema } from "./document.ts";

/** TypeScript source of the operation table: data only, one entry an operation. */
export function toOperationTable(document: OpenApiDocument): string {
  const table = Object.fromEntries(
    listOperations(document).map(({ path, method, operation, parameters, requestBody, responses }) => [
      operation.operationId,
      {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        tag: operation.tags[0],
        authenticated: operation.security === undefined || operation.security.length > 0,
        ...(operation["x-permission"] !== undefined && { permission: operation["x-permission"] }),
        ...(operation["x-permission-scope"] !== undefined && { permissionScope: operation["x-permission-scope"] }),
        pathParameters: parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name),
        queryParameters: Object.fromEntries(
          parameters
            .filter((parameter) => parameter.in === "query")
            .map((parameter) => [parameter.name, styleOf(parameter)]),
        ),
        body: requestBody ? (requestBody.required ? "required" : "optional") : "none",
        bodyTypes: Object.keys(requestBody?.content ?? {}),
        takesIdempotencyKey: parameters.some(({ name }) => name === "Idempotency-Key"),
        responses: Object.fromEntries(
          Object.entries(responses).map(([status, response]) => [status, Object.keys(response.content ?? {})]),
        ),
      },
    ]),
  );
  return withMediaTypesOnce(`export const operations = ${JSON.stringify(table, null, 2)} as const;\n`);
}

function styleOf(parameter: Parameter): "value" | "list" | "deepObject" {
  if (parameter.style === "deepObject") return "deepObject";
  return (parameter.schema as Schema & { type?: string }).type === "array" ? "list" : "value";
}

/** Each list of media types is written once: clients load the table at each start. */
function withMediaTypesOnce(source: string): string {
  const lists = new Map<string, string>();
  const table = source.replace(/\[\s+"[a-z]+\/[^\]]*\]/g, (list) => {
    const text = list.replace(/\s+/g, " ");
    if (!lists.has(text)) lists.set(text, `mediaTypes${lists.size}`);
    return lists.get(text) ?? list;
  });
  const constants = [...lists].map(([text, name]) => `const ${name} = ${text} as const;\n`);
  return constants.join("") + table;
}
