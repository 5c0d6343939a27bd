import type { Model } from "mongoose";
import type { Filters, SortOrder } from "./list-query.ts";

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
  total: number;
}

/** One page of the documents that match, and how many there are. */
export async function listPage<T>(
  model: Model<T>,
  query: Record<string, unknown>,
  order: SortOrder,
  { page = 1, size = 10 }: ListRequest,
): Promise<Page<T>> {
  const [results, total] = await Promise.all([
    model
      .find(query)
      .sort(order)
      .skip((page - 1) * size)
      .limit(size)
      .lean<T[]>(),
    model.countDocuments(query),
  ]);
  return { results, total };
}
