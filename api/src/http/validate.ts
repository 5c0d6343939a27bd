import type { OperationEntry } from "@tokenry/spec";
import type { OperationValidators, ValidationFault, Validator } from "@tokenry/spec/validators";
import type { Request, RequestHandler } from "express";
import { describe, type Fault, notFound, Problem, validationProblem } from "../errors.ts";
import { readQueryParameters } from "./query-parameters.ts";

declare global {
  namespace Express {
    interface Request {
      input: { path: unknown; query: unknown; body: unknown };
    }
  }
}

/** Checks path, query and body with the generated validators. A path that cannot exist is not found. */
export function validate(operation: OperationEntry, validators: OperationValidators): RequestHandler {
  const takesQuery = Object.keys(operation.queryParameters).length > 0;
  return function validate(request, _response, next) {
    const path = { ...request.params };
    if (faultsOf(validators.path, path).length > 0)
      throw notFound("such resource: the path has an id that none can have");
    const query = takesQuery ? validateQuery(operation, validators, request) : {};
    const given: unknown = operation.body === "none" ? undefined : request.body;
    const body = operation.body === "optional" ? (given ?? {}) : given;
    if (operation.body === "required" && body === undefined) {
      throw validationProblem([{ pointer: "", detail: `is missing; send ${toBodyName(operation)}`, type: "required" }]);
    }
    const bodyFaults = faultsOf(validators.body, body);
    if (bodyFaults.length > 0) throw validationProblem(bodyFaults);
    request.input = { path, query, body };
    next();
  };
}

const toBodyName = ({ bodyTypes }: OperationEntry): string =>
  bodyTypes.includes("application/json") ? "a JSON object" : `a form (${bodyTypes.join(" or ")})`;

function validateQuery(operation: OperationEntry, validators: OperationValidators, request: Request): unknown {
  const query = readQueryParameters(operation, request.query);
  const faults = [...faultsOf(validators.query, query, "/query"), ...infinityFaultsOf(query)];
  if (faults.length === 0) return query;
  const isOfFilters = faults.every(({ pointer }) => pointer.startsWith("/query/filters"));
  throw new Problem(isOfFilters ? "invalid-query-filters" : "invalid-parameter", { detail: describe(faults), faults });
}

function faultsOf(validator: Validator | undefined, value: unknown, prefix = ""): Fault[] {
  if (!validator || validator(value)) return [];
  return (validator.errors ?? []).map((error) => toFault(error, prefix));
}

/** ajv reads `1e400` and `Infinity` as a number that breaks no limit. */
function infinityFaultsOf(query: Readonly<Record<string, unknown>>): Fault[] {
  return Object.entries(query)
    .filter(([, value]) => value === Infinity || value === -Infinity)
    .map(([name]) => ({ pointer: `/query/${name}`, detail: "must be finite", type: "type" }));
}

function toFault({ instancePath, keyword, params, message = "is not valid" }: ValidationFault, prefix: string): Fault {
  const missing = keyword === "required" ? `/${String(params["missingProperty"])}` : "";
  return {
    pointer: prefix + instancePath + missing,
    detail: keyword === "required" ? "is missing" : message,
    type: keyword,
  };
}
