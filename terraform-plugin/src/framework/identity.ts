import type { CtyObjectType } from "../cty/cty-type.ts";
import type { CtyObject } from "../cty/cty-value.ts";
import type { Type } from "./schema/type.ts";

export interface IdentityAttribute<T extends Type = Type, Required extends boolean = boolean> {
  readonly type: T;
  /** must be given to import by identity; else the provider can find it out */
  readonly isRequired: Required;
  readonly description?: string;
}

export type IdentityAttributes = Readonly<Record<string, IdentityAttribute>>;

/** What tells a resource from all others of its type, beside its state (Terraform 1.12). */
export interface IdentitySchema<A extends IdentityAttributes = IdentityAttributes> {
  /** raise it when the shape changes, and write `upgradeIdentity`. Default: 0 */
  readonly version?: number;
  readonly attributes: A;
}

export function identity<const A extends IdentityAttributes>(definition: IdentitySchema<A>): IdentitySchema<A> {
  return definition;
}

interface Options {
  description?: string;
}

/** An attribute that an import by identity must give. Strings, numbers, bools and lists of them. */
export function requiredForImport<T extends Type>(type: T, options: Options = {}): IdentityAttribute<T, true> {
  return { ...options, type, isRequired: true };
}

/** An attribute that an import by identity may leave out: such as a region that the provider's configuration names. */
export function optionalForImport<T extends Type>(type: T, options: Options = {}): IdentityAttribute<T, false> {
  return { ...options, type, isRequired: false };
}

type ValueOf<A> = A extends IdentityAttribute<Type<infer T>, infer R> ? (R extends true ? T : T | null) : never;

/** An identity's values; null where an optional one is left out. */
export type Identity<I> =
  I extends IdentitySchema<infer A>
    ? string extends keyof A
      ? CtyObject
      : { -readonly [K in keyof A]: ValueOf<A[K]> }
    : CtyObject;

export function toIdentityType({ attributes }: IdentitySchema): CtyObjectType {
  return ["object", Object.fromEntries(Object.entries(attributes).map(([name, { type }]) => [name, type.cty]))];
}
