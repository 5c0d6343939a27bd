import type { operations as table } from "./generated/operations.ts";
import type { components, operations as shapes } from "./generated/schema.ts";

/** The named schemas of the document. */
export type Schemas = components["schemas"];

export type OperationId = keyof typeof table & keyof shapes;

/** One entry of the operation table, for code that treats all operations alike. */
export interface OperationEntry {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template with `{name}` for each path parameter. */
  readonly path: string;
  readonly tag: string;
  /** False: the operation takes no credential. */
  readonly authenticated: boolean;
  /** `RESOURCE:ACTION` that the principal needs. */
  readonly permission?: string;
  /**
   * Where it must be held: "any-tenant", else in the tenant of the path, or in the whole instance where that has none.
   * "or-group-owner": the owners of the group in the path need it not.
   */
  readonly permissionScope?: "any-tenant" | "or-group-owner";
  readonly pathParameters: readonly string[];
  /** How each query parameter is written: once, as a list, or as `name[field][OPERATION]=value`. */
  readonly queryParameters: Readonly<Record<string, "value" | "list" | "deepObject">>;
  readonly body: "none" | "optional" | "required";
  /** Media types of the body. */
  readonly bodyTypes: readonly string[];
  readonly takesIdempotencyKey: boolean;
  /** Status -> media types; an empty list is an answer without a body. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
}

type Empty = Record<never, never>;
type Content<T> = T extends { content: infer C }
  ? C extends Record<string, unknown>
    ? C[keyof C]
    : undefined
  : undefined;
type Defined<T> = T extends undefined ? never : T;

export type PathParameters<Id extends OperationId> = shapes[Id]["parameters"] extends { path: infer P } ? P : Empty;

export type QueryParameters<Id extends OperationId> = shapes[Id]["parameters"] extends { query?: infer Q }
  ? [Defined<Q>] extends [never]
    ? Empty
    : Defined<Q>
  : Empty;

/** Undefined where the operation takes none, and possible where it is optional. */
export type Body<Id extends OperationId> = shapes[Id] extends { requestBody: infer B }
  ? Content<B>
  : shapes[Id] extends { requestBody?: infer B }
    ? [Defined<B>] extends [never]
      ? undefined
      : Content<Defined<B>> | undefined
    : undefined;

/** `{ status, body }` of each 2xx answer that the document declares for the operation. */
export type Success<Id extends OperationId> = Id extends OperationId ? SuccessOf<Id> : never;

type SuccessOf<Id extends OperationId> = {
  [Status in keyof shapes[Id]["responses"] & number as `${Status}` extends `2${string}` ? Status : never]: {
    status: Status;
    body: Content<shapes[Id]["responses"][Status]>;
  };
} extends infer Answers
  ? Answers[keyof Answers]
  : never;

export type SuccessBody<Id extends OperationId> = Success<Id> extends { body: infer B } ? B : never;
