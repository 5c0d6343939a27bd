import { toTokenText } from "@tokenry/spec";
import { randomBase62 } from "../../src/lib/ids.ts";

/** A text that no token has yet, as a caller may bring it. */
export const newTokenText = (parts: Partial<Parameters<typeof toTokenText>[0]> = {}): string =>
  toTokenText({ prefix: "tkr", type: "sat", lookupId: randomBase62(16), secret: randomBase62(32), ...parts });
