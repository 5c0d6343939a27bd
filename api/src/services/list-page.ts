import type { Model } from "mongoose";
import type { Filters, SortOrder } from "./list-query.ts";
import { needsScan, scanPage } from "./scan-page.ts";

/** What every list takes. */
export interface ListRequest {
  /** From 1, which is the default. */
  page?: number;
  /** Default 10. */
  size?: number;
  sort?: readonly string[];
  filters?: Filters;
}

export interface Page<T> {
  results: T[];
  /** Exact up to 2,000; see `toTotal`. */
  total: number;
}

/** So many are counted: page 1 of millions costs what page 1 of two thousand does. */
const countedUpTo = 2_000;

/**
 * One page of the documents that match, and how many there are. `query`: conditions that an index serves, and in `$and` those of
 * the request.
 */
export async function listPage<T>(
  model: Model<T>,
  query: Record<string, unknown>,
  order: SortOrder,
  { page = 1, size = 10 }: ListRequest,
): Promise<Page<T>> {
  const skip = (page - 1) * size;
  if (needsScan(query)) return scanPage(model, { query, order, skip, size });
  const [results, counted] = await Promise.all([
    model.find(query).sort(order).skip(skip).limit(size).lean<T[]>(),
    model.countDocuments(query, { limit: countedUpTo }),
  ]);
  return { results, total: toTotal(counted, { skip, size, found: results.length }) };
}

/**
 * Beyond what is counted: exact on the last page, and before it at least one more than was shown, so that who goes on until the
 * total is reached sees all.
 */
function toTotal(counted: number, { skip, size, found }: { skip: number; size: number; found: number }): number {
  if (counted < countedUpTo) return counted;
  if (found === 0) return countedUpTo;
  return found < size ? skip + found : Math.max(countedUpTo, skip + found + 1);
}
