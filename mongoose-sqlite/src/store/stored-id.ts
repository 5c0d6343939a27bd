import { NotSupportedError } from "../errors.ts";
import { toIdKey } from "../index/index-key.ts";
import type { Value } from "../values/document.ts";
import type { SqlValue } from "./sqlite-adapter.ts";

export function toStoredId(id: Value | undefined): SqlValue {
  const key = toIdKey(id);
  if (key === undefined)
    throw new NotSupportedError("an _id that is neither an ObjectId, nor a string, nor an integer");
  return key;
}
