import type { Context } from "./context.ts";
import type { Identity, IdentitySchema } from "./identity.ts";
import type { ResourceDefinition } from "./resource.ts";
import type { Exact } from "./schema/exact.ts";
import type { Config, Result, Schema, UnappliedConfig } from "./schema/schema.ts";

// biome-ignore lint/suspicious/noExplicitAny: a resource with any client
export type AnyResource = ResourceDefinition<any, any, any>;

type StateOf<R> = R extends ResourceDefinition<infer S, infer _C, infer _I> ? Result<S> : never;
type IdentityOf<R> =
  R extends ResourceDefinition<infer _S, infer _C, infer I extends IdentitySchema> ? Identity<I> : never;

/** One that was found. Without `identity`, it is made of `state` as the resource says. */
export type Listed<R> = { displayName: string } & (
  | { identity: IdentityOf<R>; state?: Partial<StateOf<R>> }
  | { identity?: undefined; state: StateOf<R> }
);

type AllOf<R> = { displayName: string; identity: IdentityOf<R>; state: StateOf<R> };

export interface ListRequest {
  /** how many are wanted at most; more are not read */
  readonly limit: number;
  /** whether `state` is of use */
  readonly includeState: boolean;
}

/** Finds what exists, for `terraform query` (Terraform 1.14). It has the name of the resource that it lists. */
export interface ListResourceDefinition<
  S extends Schema = Schema,
  Client = unknown,
  R extends AnyResource = AnyResource,
  Found extends Listed<R> = Listed<R>,
> {
  /** must have an identity */
  resource: R;
  /** of the `config` block: mostly filters */
  schema: S;
  /** Faults of the configuration as a whole: `ctx.report` or throw. Called before the client exists. */
  validate?(ctx: Context<never>, config: UnappliedConfig<S>): void | Promise<void>;
  /**
   * An async generator that yields page by page: it is not asked for more than `limit`, and is returned from (its
   * `finally` runs) when Terraform has enough.
   */
  list(ctx: Context<Client>, config: Config<S>, request: ListRequest): AsyncIterable<Found> | Iterable<Found>;
}

/** `listResource<Client>()({ ... })` */
export function listResource<Client>() {
  return <S extends Schema, R extends AnyResource, Found extends Listed<R>>(
    definition: ListResourceDefinition<S, Client, R, Exact<AllOf<R>, Found>>,
  ): ListResourceDefinition<S, Client, R> => definition;
}
