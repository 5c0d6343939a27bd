import type { Type } from "./schema/type.ts";

export interface Parameter<T = unknown> {
  readonly name: string;
  readonly type: Type<T>;
  /** markdown */
  readonly description?: string;
  /** take null instead of having Terraform refuse it */
  readonly allowNull?: boolean;
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

type Arguments<P extends readonly Parameter[]> = { [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

interface TypedFunction<P extends readonly Parameter[], V, R> {
  summary: string;
  description?: string;
  deprecated?: string;
  parameters: P;
  /** any number of arguments after the parameters */
  variadic?: Parameter<V>;
  returns: Type<R>;
  /** pure; throws FunctionError for arguments that it cannot take */
  call(...args: [...Arguments<P>, ...NoInfer<V>[]]): NoInfer<R> | Promise<NoInfer<R>>;
}

export function param<T>(
  name: string,
  type: Type<T>,
  options: { description?: string; allowNull: true },
): Parameter<T | null>;
export function param<T>(name: string, type: Type<T>, options?: { description?: string }): Parameter<T>;
export function param<T>(name: string, type: Type<T>, options: { description?: string; allowNull?: true } = {}) {
  return { ...options, name, type };
}

export function fn<const P extends readonly Parameter[], V = never, R = unknown>(
  definition: TypedFunction<P, V, R>,
): FunctionDefinition {
  return definition as unknown as FunctionDefinition;
}
