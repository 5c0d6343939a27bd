import type { Body, OperationId, operations, PathParameters, QueryParameters, Success } from "@tokenry/spec";
import type { Principal } from "../models/principal.ts";
import type { ProviderRegistry } from "../registry/provider-registry.ts";
import type { Actor } from "../services/audit.ts";
import type { Services } from "../services/index.ts";

/** What a request carries, checked against the document. */
export interface Input<Id extends OperationId> {
  path: PathParameters<Id>;
  query: QueryParameters<Id>;
  body: Body<Id>;
}

/** What an operation works with. `principal` and `actor` are those of the credential, where the operation takes one. */
export type Call<Id extends OperationId> = {
  services: Services;
  registry: ProviderRegistry | undefined;
  requestId: string;
  isReady: () => Promise<boolean>;
} & ((typeof operations)[Id]["authenticated"] extends true ? { principal: Principal; actor: Actor } : unknown);

type WithBytes<T> = T extends { body: infer B } ? Omit<T, "body"> & { body: string extends B ? B | Buffer : B } : never;

/** A declared 2xx answer. Errors are thrown as `Problem`. */
export type Answer<Id extends OperationId> = WithBytes<Success<Id>> & {
  headers?: Readonly<Record<string, string>>;
  /** Needed where the document declares several media types. */
  contentType?: string;
};

/** One operation. A status, a body or an input that the document does not declare does not compile. */
export type Handler<Id extends OperationId> = (input: Input<Id>, call: Call<Id>) => Promise<Answer<Id>>;

/** Every operation of the document: one that is missing does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
