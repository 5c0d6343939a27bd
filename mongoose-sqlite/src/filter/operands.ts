import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import { isDocument, type QueryValue, type Value } from "../values/document.ts";

/** A value to compare with: no regular expression and no operator anywhere in it. */
export function toExactValue(value: QueryValue): Value {
  if (value instanceof RegExp) throw new NotSupportedError("comparing with a regular expression as a value");
  if (Array.isArray(value)) value.forEach(toExactValue);
  else if (isDocument(value)) {
    for (const [field, member] of Object.entries(value)) {
      if (field.startsWith("$")) throw serverError(ServerCode.badValue, `unknown operator: ${field}`);
      toExactValue(member);
    }
  }
  return value as Value;
}

/**
 * MongoDB's options i, m and s. BSON carries the option s in JavaScript's flag g (js-bson, serializeRegExp), so that is
 * where it stands in a canonical filter.
 */
export function toRegExp(pattern: RegExp | string, options?: string): RegExp {
  const flags = options ?? (pattern instanceof RegExp ? pattern.flags.replace("g", "s") : "");
  for (const flag of flags) {
    if (!"ims".includes(flag)) throw new NotSupportedError(`regular expression option "${flag}"`);
  }
  try {
    return new RegExp(pattern instanceof RegExp ? pattern.source : pattern, flags);
  } catch (error) {
    throw serverError(51091, `Regular expression is invalid: ${(error as Error).message}`);
  }
}
