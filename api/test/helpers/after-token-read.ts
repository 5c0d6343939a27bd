import type { Models } from "../../src/models/index.ts";

interface Collection {
  findOne: (this: void, ...given: unknown[]) => Promise<unknown>;
}

/** Runs `task` after each read of a token by its lookup id, or its id, before whoever reads gets it. Returns what ends that. */
export function afterTokenRead(
  { apiTokens }: Models,
  task: () => Promise<void>,
  by: "lookupId" | "_id" = "lookupId",
): () => void {
  const collection = apiTokens.collection as unknown as Collection;
  const { findOne } = collection;
  collection.findOne = async (...given) => {
    const found = await Reflect.apply(findOne, collection, given);
    if (JSON.stringify(given[0]).includes(`"${by}"`)) await task();
    return found;
  };
  return () => {
    collection.findOne = findOne;
  };
}
