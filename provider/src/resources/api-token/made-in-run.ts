import type { TokenryClient } from "@tokenry/sdk/fetch";

const byClient = new WeakMap<TokenryClient, Set<string>>();

/** Ids of the tokens that went into the state in this run of the provider. */
export function madeInRun(client: TokenryClient): Set<string> {
  const ids = byClient.get(client) ?? new Set();
  byClient.set(client, ids);
  return ids;
}
