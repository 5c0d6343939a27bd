import type { ExactNumber } from "../cty/decimal.ts";
import type { Dynamic } from "../cty/dynamic.ts";
import type { Type } from "./schema/type.ts";

export interface Parameter<T = unknown> {
  readonly name: string;
  readonly type: Type<T>;
  /** markdown */
  readonly description?: string;
  /** take null instead of having Terraform refuse it */
  readonly allowNull?: boolean;
  /** numbers come with all their digits */
  readonly exact?: boolean;
}

export interface FunctionDefinition {
  readonly summary: string;
  /** markdown */
  readonly description?: string;
  readonly deprecated?: string;
  readonly parameters: readonly Parameter[];
  readonly variadic?: Parameter;
  readonly returns: Type;
  call(...args: unknown[]): unknown;
}

/** The same where a number that JavaScript would round is a `bigint`, or decimal text if it has a fraction. */
export type WithExactNumbers<T> = T extends number
  ? ExactNumber
  : T extends Dynamic
    ? T
    : T extends object
      ? { [K in keyof T]: WithExactNumbers<T[K]> }
      : T;

type Arguments<P extends readonly Parameter[]> = { [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

interface TypedFunction<P extends readonly Parameter[], V, R> {
  summary: string;
  description?: string;
  deprecated?: string;
  parameters: P;
  /** any number of arguments after the parameters */
  variadic?: Parameter<V>;
  returns: Type<R>;
  /**
   * Pure; throws FunctionError for arguments that it cannot take. A number of the result that is one of the arguments' as
   * JavaScript rounded it has all digits of that one; others are exact as `bigint` or decimal text.
   */
  call(
    ...args: [...Arguments<P>, ...NoInfer<V>[]]
  ): WithExactNumbers<NoInfer<R>> | Promise<WithExactNumbers<NoInfer<R>>>;
}

interface ParameterOptions {
  description?: string;
  allowNull?: true;
  exact?: true;
}

type ArgumentOf<T, O extends ParameterOptions> =
  | (O extends { exact: true } ? WithExactNumbers<T> : T)
  | (O extends { allowNull: true } ? null : never);

/** `exact`: numbers that JavaScript would round come as `bigint`, or as decimal text if they have a fraction. */
export function param<T, const O extends ParameterOptions = Record<never, never>>(
  name: string,
  type: Type<T>,
  options?: O,
): Parameter<ArgumentOf<T, O>> {
  return { ...options, name, type: type as unknown as Type<ArgumentOf<T, O>> };
}

export function fn<const P extends readonly Parameter[], V = never, R = unknown>(
  definition: TypedFunction<P, V, R>,
): FunctionDefinition {
  return definition as unknown as FunctionDefinition;
}
