import type { Type } from "./type.ts";

/** `defaulted` is an optional attribute with a default: never null in state. */
export type Presence =
  | "required"
  | "optional"
  | "defaulted"
  | "computed"
  | "optionalComputed"
  | "writeOnly"
  | "requiredWriteOnly";

export interface AttributeOptions<Value = unknown> {
  /** markdown */
  description?: string;
  /** Terraform hides the value in its output; the state still holds it */
  sensitive?: boolean;
  /** what to use instead */
  deprecated?: string;
  /** a change of this attribute replaces the resource; a function decides from the old and the planned value */
  replace?: boolean | ReplacePredicate;
  /** a computed attribute that an update does not change: the plan shows the prior value */
  keep?: boolean;
  /** says what is wrong with a known, non-null value of the configuration: "must be ..." */
  validate?(value: Value): string | undefined;
}

/** `planned` may be `unknown`. */
export type ReplacePredicate = (change: { prior: unknown; planned: unknown }) => boolean;

export interface Attribute<T extends Type = Type, P extends Presence = Presence, Null = unknown>
  extends AttributeOptions {
  readonly type: T;
  readonly presence: P;
  readonly default?: unknown;
  /** for inference only: `null` where a computed value may be null */
  readonly nullable?: Null;
}

export type Attributes = Readonly<Record<string, Attribute>>;

type StateValue<T> = T extends Type<infer State, infer _Config, infer _Plan> ? State : never;
type Options<T> = AttributeOptions<NoInfer<StateValue<T>>>;
type Nullable = { nullable: true };

export function required<T extends Type>(type: T, options: Options<T> = {}): Attribute<T, "required", never> {
  return { ...options, type, presence: "required" };
}

export function optional<T extends Type>(
  type: T,
  options: Options<T> & { default: NoInfer<StateValue<T>> },
): Attribute<T, "defaulted", never>;
export function optional<T extends Type>(type: T, options?: Options<T>): Attribute<T, "optional", never>;
export function optional<T extends Type>(type: T, options: Options<T> & { default?: unknown } = {}) {
  return { ...options, type, presence: options.default === undefined ? "optional" : "defaulted" };
}

/** Given by the provider alone. `nullable: true` if the provider may give null. */
export function computed<T extends Type>(type: T, options: Options<T> & Nullable): Attribute<T, "computed", null>;
export function computed<T extends Type>(type: T, options?: Options<T>): Attribute<T, "computed", never>;
export function computed<T extends Type>(type: T, options: Options<T> & { nullable?: true } = {}) {
  return { ...withoutNullable(options), type, presence: "computed" };
}

/** Given by the user or, where the user leaves it out, by the provider. */
export function optionalComputed<T extends Type>(
  type: T,
  options: Options<T> & Nullable,
): Attribute<T, "optionalComputed", null>;
export function optionalComputed<T extends Type>(
  type: T,
  options?: Options<T>,
): Attribute<T, "optionalComputed", never>;
export function optionalComputed<T extends Type>(type: T, options: Options<T> & { nullable?: true } = {}) {
  return { ...withoutNullable(options), type, presence: "optionalComputed" };
}

/** Only ever in the configuration: never in plan or state (Terraform 1.11). `required: true` if it must be given. */
export function writeOnly<T extends Type>(
  type: T,
  options: Options<T> & { required: true },
): Attribute<T, "requiredWriteOnly", never>;
export function writeOnly<T extends Type>(type: T, options?: Options<T>): Attribute<T, "writeOnly", never>;
export function writeOnly<T extends Type>(
  type: T,
  { required: isRequired, ...options }: Options<T> & { required?: true } = {},
) {
  return { ...options, type, presence: isRequired ? "requiredWriteOnly" : "writeOnly" };
}

function withoutNullable<O extends { nullable?: true }>(options: O): Omit<O, "nullable"> {
  const { nullable: _, ...rest } = options;
  return rest;
}
