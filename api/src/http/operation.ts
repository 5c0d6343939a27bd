import type { Body, OperationId, operations, PathParameters, QueryParameters, Success } from "@tokenry/spec";
import type { Authority } from "../authority/authority.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Principal } from "../models/principal.ts";
import type { ProviderRegistry } from "../registry/provider-registry.ts";
import type { Actor } from "../services/audit.ts";
import type { Services } from "../services/index.ts";
import type { Once } from "../services/once.ts";
import type { Client } from "../verify/client.ts";

/** What a request carries, checked against the document. */
export interface Input<Id extends OperationId> {
  path: PathParameters<Id>;
  query: QueryParameters<Id>;
  body: Body<Id>;
}

/** Who the credential of a request belongs to. */
export interface Caller {
  principal: Principal;
  actor: Actor;
  /** The API token of the request; undefined for a password. */
  token: ApiToken | undefined;
  /** What the request may do. */
  authority: Authority;
  /** What it may do in the tenant of the path, or in the whole instance where the path has none. */
  permissions: ReadonlySet<string>;
  /** Where the request has an Idempotency-Key. */
  once?: Once;
}

/** What an operation works with. A `Caller` where the operation takes a credential. */
export type Call<Id extends OperationId> = {
  services: Services;
  registry: ProviderRegistry | undefined;
  requestId: string;
  isReady: () => Promise<boolean>;
  /** Who calls, as the network tells. */
  client: Client;
  /** Whether the caller came by TLS. */
  isSecure: boolean;
  /** The text of the session in the request's cookie, right or wrong. */
  sessionText: string | undefined;
} & ((typeof operations)[Id]["authenticated"] extends true ? Caller : unknown);

type WithBytes<T> = T extends { body: infer B } ? Omit<T, "body"> & { body: string extends B ? B | Buffer : B } : never;

/** A declared 2xx answer. Errors are thrown as `Problem`. */
export type Answer<Id extends OperationId> = WithBytes<Success<Id>> & {
  headers?: Readonly<Record<string, string | string[]>>;
  /** Needed where the document declares several media types. */
  contentType?: string;
};

/** One operation. A status, a body or an input that the document does not declare does not compile. */
export type Handler<Id extends OperationId> = (input: Input<Id>, call: Call<Id>) => Promise<Answer<Id>>;

/** Every operation of the document: one that is missing does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
