import type { CtyType } from "../../cty/cty-type.ts";
import type { Dynamic } from "../../cty/dynamic.ts";
import type { Attributes } from "./attribute.ts";
import type { ConfigOf, PlanOf, StateOf } from "./infer.ts";

export type NestingMode = "single" | "list" | "set" | "map";

export interface NestedAttributes<A extends Attributes = Attributes> {
  readonly mode: NestingMode;
  readonly attributes: A;
}

/**
 * The type of an attribute. The parameters are what TypeScript sees in state, configuration and plan; they differ only
 * for nested attributes, whose members may be computed.
 */
export interface Type<State = unknown, Config = State, Plan = State> {
  readonly cty: CtyType;
  readonly nested?: NestedAttributes;
  readonly inferred?: { readonly state: State; readonly config: Config; readonly plan: Plan };
}

type ValueOf<T> = T extends Type<infer State> ? State : never;
type Flat<T> = { [K in keyof T]: T[K] };

export const t = {
  string: { cty: "string" } as Type<string>,
  /** Handlers see a JavaScript number. Digits beyond it are not lost: a number handed back unchanged keeps them. */
  number: { cty: "number" } as Type<number>,
  bool: { cty: "bool" } as Type<boolean>,
  dynamic: { cty: "dynamic" } as Type<Dynamic>,
  list: <T>(element: Type<T>): Type<T[]> => ({ cty: ["list", element.cty] }),
  set: <T>(element: Type<T>): Type<T[]> => ({ cty: ["set", element.cty] }),
  map: <T>(element: Type<T>): Type<Record<string, T>> => ({ cty: ["map", element.cty] }),
  /** An object whose members have no settings of their own; `nested` has them. */
  object: <O extends Record<string, Type>>(members: O): Type<Flat<{ [K in keyof O]: ValueOf<O[K]> | null }>> => ({
    cty: ["object", Object.fromEntries(Object.entries(members).map(([name, type]) => [name, type.cty]))],
  }),
};

/** Attributes within an attribute, each with its own presence, default, validation. */
export const nested = {
  single: <A extends Attributes>(attributes: A): Type<StateOf<A>, ConfigOf<A>, PlanOf<A>> => nest("single", attributes),
  list: <A extends Attributes>(attributes: A): Type<StateOf<A>[], ConfigOf<A>[], PlanOf<A>[]> =>
    nest("list", attributes),
  set: <A extends Attributes>(attributes: A): Type<StateOf<A>[], ConfigOf<A>[], PlanOf<A>[]> => nest("set", attributes),
  map: <A extends Attributes>(
    attributes: A,
  ): Type<Record<string, StateOf<A>>, Record<string, ConfigOf<A>>, Record<string, PlanOf<A>>> =>
    nest("map", attributes),
};

function nest(mode: NestingMode, attributes: Attributes): { cty: CtyType; nested: NestedAttributes } {
  const members = Object.fromEntries(Object.entries(attributes).map(([name, { type }]) => [name, type.cty]));
  const object: CtyType = ["object", members];
  return { cty: mode === "single" ? object : [mode, object], nested: { mode, attributes } };
}
