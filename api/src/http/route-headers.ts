import type { Problem } from "../errors.ts";

/**
 * What tells a 404 of an operation from one of a path that nothing has: Kestra's clients and gateways in front of several
 * servers look at it. Only on 404.
 */
export function routeHeaders({ status, code }: Problem): Readonly<Record<string, string>> {
  if (status !== 404) return {};
  return { "X-Kestra-Edition": "EE", "X-Kestra-Route-Matched": code === "route-not-found" ? "false" : "true" };
}
