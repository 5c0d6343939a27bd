import type { Paginated, TokenryClient } from "@tokenry/sdk/fetch";
import type { Context } from "@tokenry/terraform-plugin";
import { attemptEach } from "../diagnostics/attempt-each.ts";

/** Results a request: few requests for long lists, and answers of some hundred kB at most. */
export const pageSize = 1_000;

/** All of a list, page after page. `what`: "Listing the groups" */
export async function listAll<T>(ctx: Context<TokenryClient>, what: string, list: Paginated<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of attemptEach(ctx.client, what, list)) all.push(one);
  return all;
}
