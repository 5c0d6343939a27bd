import type { TokenryClient } from "@tokenry/sdk/fetch";

/** What a run of the provider, which has one client, remembers. */
export function perRun<T>(make: () => T): (client: TokenryClient) => T {
  const byClient = new WeakMap<TokenryClient, { value: T }>();
  return (client) => {
    const known = byClient.get(client) ?? { value: make() };
    byClient.set(client, known);
    return known.value;
  };
}
