import type { CtyObject } from "../../cty/cty-value.ts";
import type { Attributes } from "./attribute.ts";
import type { Blocks } from "./block.ts";
import type { ConfigOf, MaybeUnknown, PlanOf, StateOf } from "./infer.ts";

export interface Schema<A extends Attributes = Attributes, B extends Blocks = Blocks> {
  /** of a resource's state; raise it when the shape changes, and write `upgradeState`. Default: 0 */
  readonly version?: number;
  /** markdown */
  readonly description?: string;
  /** what to use instead */
  readonly deprecated?: string;
  readonly attributes: A;
  readonly blocks?: B;
}

export function schema<const A extends Attributes, const B extends Blocks = Record<never, never>>(
  definition: Schema<A, B>,
): Schema<A, B> {
  return definition;
}

/** A schema of which TypeScript knows nothing more, as in a table of all resources. */
type IsUntyped<S> = S extends Schema<infer A> ? (string extends keyof A ? true : false) : true;

/** What the state holds: no unknown values, write-only attributes are null. */
export type State<S> =
  IsUntyped<S> extends true ? CtyObject : S extends Schema<infer A, infer B> ? StateOf<A, B> : never;

/** The configuration once everything is known; what the user left out is null. */
export type Config<S> =
  IsUntyped<S> extends true ? CtyObject : S extends Schema<infer A, infer B> ? ConfigOf<A, B> : never;

/** The configuration before apply: any part may be `unknown`. */
export type UnappliedConfig<S> =
  IsUntyped<S> extends true ? CtyObject : { [K in keyof Config<S>]: MaybeUnknown<Config<S>[K]> };

/** The planned state when it is applied: computed attributes may be `unknown`, the rest is settled. */
export type Planned<S> =
  IsUntyped<S> extends true ? CtyObject : S extends Schema<infer A, infer B> ? PlanOf<A, B> : never;

/** The planned state while planning: any part may be `unknown`. */
export type UnappliedPlan<S> =
  IsUntyped<S> extends true ? CtyObject : { [K in keyof State<S>]: MaybeUnknown<State<S>[K]> };

type WriteOnlyNames<S> =
  S extends Schema<infer A, infer _B>
    ? { [K in keyof A]: A[K]["presence"] extends "writeOnly" | "requiredWriteOnly" ? K : never }[keyof A]
    : never;

/** What a handler returns: the state. Write-only attributes may be left out. */
export type Result<S> =
  IsUntyped<S> extends true ? CtyObject : Omit<State<S>, WriteOnlyNames<S>> & { [K in WriteOnlyNames<S>]?: null };
