import { createHash } from "node:crypto";
import { join } from "node:path";
import { root } from "../run-node.mjs";

/** A folder for what is downloaded or made for tests of clients, by the texts that it is made from. It may not exist yet. */
export function cacheFolder(name, ...texts) {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return join(root, "node_modules", ".cache", "clients", `${name}-${hash.digest("hex").slice(0, 12)}`);
}
