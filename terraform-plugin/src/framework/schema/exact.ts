import type { Dynamic } from "../../cty/dynamic.ts";
import type { Unknown } from "../../cty/unknown.ts";

/** What is compared by its names. */
type Known<T> = Exclude<T, null | undefined | Unknown | Dynamic>;

/** The names in `Given` that `Wanted` does not have, as paths: `"nmae" | "rule.prot"`. Those of a record are not known. */
type Strangers<Wanted, Given> =
  Known<Given> extends infer G
    ? IsAny<G> extends true
      ? never
      : G extends readonly (infer E)[]
        ? Known<Wanted> extends readonly (infer W)[]
          ? Strangers<W, E>
          : never
        : G extends object
          ? Known<Wanted> extends infer W extends object
            ? { [K in keyof G & string]: Stranger<W, G, K> }[keyof G & string]
            : never
          : never
    : never;

type Stranger<W, G, K extends keyof G & string> = string extends K
  ? never
  : K extends keyof W
    ? Within<K, Strangers<W[K], G[K]>>
    : K;

type IsAny<T> = 0 extends 1 & T ? true : false;

type Within<Name extends string, Inner> = Inner extends string ? `${Name}.${Inner}` : never;

type Refused<Path> = [Path] extends [never] ? unknown : `"${Path & string}" is no attribute of the schema`;

/**
 * What a handler returns, without names that the schema does not have, on any level. TypeScript itself looks for such
 * names in object literals alone, and not in what a function returns whose type is inferred.
 */
export type Exact<Wanted, Given> = Given & Refused<Strangers<Wanted, Given>>;
