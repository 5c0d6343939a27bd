import type { Schemas } from "@tokenry/spec";
import type { ListRequest, Page } from "./list-page.ts";

const suggestions = 50;

interface Source<T> {
  getEach: (ids: readonly string[]) => Promise<(T | undefined)[]>;
  list: (request: ListRequest) => Promise<Page<T>>;
  idOf: (one: T) => string;
}

/** What a field with completion offers: what is chosen already, then up to 50 others by name that contain what was typed. */
export async function suggest<T>(
  { q, ids, existingOnly }: Schemas["AutocompleteRequest"],
  { getEach, list, idOf }: Source<T>,
): Promise<T[]> {
  const chosen = (await getEach([...new Set(ids ?? [])])).filter((one) => one !== undefined);
  if (existingOnly) return chosen;
  const filters = q ? { q: { EQUALS: q } } : {};
  const { results } = await list({ size: suggestions, filters });
  const known = new Set(chosen.map(idOf));
  return [...chosen, ...results.filter((one) => !known.has(idOf(one)))];
}
