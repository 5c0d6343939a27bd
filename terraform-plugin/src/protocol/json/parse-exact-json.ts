import { fromDecimal } from "../../cty/decimal.ts";

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * JSON.parse, except that a number that JavaScript would round becomes a string with all its digits.
 * (Access to the source text of numbers in JSON.parse needs Node 22.)
 */
export function parseExactJson(text: string): unknown {
  const exact = text.replace(STRING_OR_NUMBER, (token) =>
    token.startsWith('"') || typeof fromDecimal(token) === "number" ? token : `"${token}"`,
  );
  return JSON.parse(exact) as unknown;
}
