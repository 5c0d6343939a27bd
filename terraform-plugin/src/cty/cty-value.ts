import type { Dynamic } from "./dynamic.ts";
import type { Unknown } from "./unknown.ts";

/**
 * A value as the codecs read and write it. Numbers are exact: a `number` where JavaScript prints the same decimal,
 * else a `bigint` or the decimal text.
 */
export type CtyValue = null | string | number | bigint | boolean | Unknown | Dynamic | CtyValue[] | CtyObject;

export interface CtyObject {
  [name: string]: CtyValue;
}
