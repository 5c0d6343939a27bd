import type { Unknown } from "../../cty/unknown.ts";
import type { Attribute, Attributes } from "./attribute.ts";
import type { BlockDefinition, Blocks } from "./block.ts";
import type { NestingMode, Type } from "./type.ts";

type Flat<T> = { [K in keyof T]: T[K] };
type Nest<N extends NestingMode, T> = N extends "single" ? T | null : N extends "map" ? Record<string, T> : T[];

type StateValue<A> =
  A extends Attribute<Type<infer S, infer _C, infer _P>, infer P, infer Null>
    ? P extends "required" | "defaulted"
      ? S
      : P extends "computed" | "optionalComputed"
        ? S | Null
        : P extends "optional"
          ? S | null
          : null
    : never;

type ConfigValue<A> =
  A extends Attribute<Type<infer _S, infer C, infer _P>, infer P>
    ? P extends "required" | "requiredWriteOnly"
      ? C
      : P extends "computed"
        ? null
        : C | null
    : never;

type PlanValue<A> =
  A extends Attribute<Type<infer S, infer _C, infer V>, infer P, infer Null>
    ? P extends "required" | "defaulted"
      ? V
      : P extends "computed" | "optionalComputed"
        ? S | Null | Unknown
        : P extends "optional"
          ? V | null
          : null
    : never;

type None = Record<never, never>;

/** Schemas are inferred as `readonly`; what handlers get is theirs to change. */
type Values<A, B> = { -readonly [K in keyof A]: A[K] } & { -readonly [K in keyof B]: B[K] };

/** `blocks` left out is inferred as a record of any name. */
type Named<B> = string extends keyof B ? None : B;

type BlockValues<B, Of extends "state" | "config" | "plan"> = {
  [K in keyof Named<B>]: Named<B>[K] extends BlockDefinition<infer N, infer X, infer Y>
    ? Nest<N, Of extends "state" ? StateOf<X, Y> : Of extends "config" ? ConfigOf<X, Y> : PlanOf<X, Y>>
    : never;
};

export type StateOf<A extends Attributes, B extends Blocks = None> = Flat<
  Values<{ [K in keyof A]: StateValue<A[K]> }, BlockValues<B, "state">>
>;

export type ConfigOf<A extends Attributes, B extends Blocks = None> = Flat<
  Values<{ [K in keyof A]: ConfigValue<A[K]> }, BlockValues<B, "config">>
>;

export type PlanOf<A extends Attributes, B extends Blocks = None> = Flat<
  Values<{ [K in keyof A]: PlanValue<A[K]> }, BlockValues<B, "plan">>
>;

/** The same shape where any part may still be unknown. */
export type MaybeUnknown<T> = T extends null | Unknown
  ? T | Unknown
  : T extends readonly (infer E)[]
    ? MaybeUnknown<E>[] | Unknown
    : T extends object
      ? { [K in keyof T]: MaybeUnknown<T[K]> } | Unknown
      : T | Unknown;
