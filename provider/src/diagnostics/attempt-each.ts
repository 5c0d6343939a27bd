import type { TokenryClient } from "@tokenry/sdk/fetch";
import { attempt } from "./attempt.ts";

/** What a list of the API yields, page by page; whatever goes wrong is thrown as by `attempt`. `what`: "Listing the users" */
export async function* attemptEach<T>(client: TokenryClient, what: string, list: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = list[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await attempt(client, { what }, () => iterator.next());
    if (done) return;
    yield value;
  }
}
