import type { Model } from "mongoose";
import type { Page } from "./list-page.ts";
import type { SortOrder } from "./list-query.ts";

type Query = Record<string, unknown>;

/** Conditions that no index answers are tried on so many documents, the first of the list. */
const scannedUpTo = 10_000;
/** And so many are found beyond them by their whole text. */
const foundBeyond = 1_000;
const scanning = ["$regex", "$ne", "$nin", "$or"];

/** True when the conditions of the request, in `$and`, must be tried on each document. */
export const needsScan = ({ $and }: Query): boolean => {
  const holds = (value: unknown): boolean =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).some(([name, content]) => scanning.includes(name) || holds(content));
  return holds($and);
};

interface ScanRequest {
  query: Query;
  order: SortOrder;
  skip: number;
  size: number;
}

/**
 * One page of what meets conditions that no index answers. In a list of more than 10,000, those beyond are found only where free
 * text is their whole text, as it is or in lower case.
 */
export async function scanPage<T>(model: Model<T>, { query, order, skip, size }: ScanRequest): Promise<Page<T>> {
  const { $and = [], ...base } = query;
  const conditions = $and as Query[];
  const idsOf = async (all: Query[], most = 0): Promise<unknown[]> => {
    const found = await model
      .find({ ...base, $and: all }, { _id: 1 })
      .sort(order)
      .limit(most)
      .lean<{ _id: unknown }[]>();
    return found.map(({ _id }) => _id);
  };
  const edge = await readEdge(model, base, order);
  const ids = await idsOf(edge ? [edge.within, ...conditions] : conditions);
  const whole = edge && toWholeText(conditions);
  if (whole) ids.push(...(await idsOf([edge.beyond, ...whole], foundBeyond)));
  const wanted = ids.slice(skip, skip + size);
  const found = await model.find({ _id: { $in: wanted } }).lean<(T & { _id: unknown })[]>();
  const byId = new Map(found.map((one) => [one._id, one]));
  return { results: wanted.flatMap((id) => byId.get(id) ?? []), total: ids.length };
}

/** Conditions for the documents that are tried and for those beyond, by the first field of the order. Undefined when all are tried. */
async function readEdge<T>(model: Model<T>, base: Query, order: SortOrder) {
  const [first] = await model.find(base).sort(order).skip(scannedUpTo).limit(1).lean<Query[]>();
  const [field, direction] = Object.entries(order)[0] ?? ["_id", 1];
  if (!first) return undefined;
  const value = first[field];
  return direction === 1
    ? { within: { [field]: { $lt: value } }, beyond: { [field]: { $gte: value } } }
    : { within: { [field]: { $gt: value } }, beyond: { [field]: { $lte: value } } };
}

/** The conditions with free text as the whole text of its field; undefined when there is none. */
function toWholeText(conditions: readonly Query[]): Query[] | undefined {
  let hasText = false;
  const whole = conditions.map((condition) => {
    const [field = "", operand] = Object.entries(condition)[0] ?? [];
    const { $regex, $options } = (operand ?? {}) as { $regex?: unknown; $options?: unknown };
    if (typeof $regex !== "string" || $options !== "i") return condition;
    hasText = true;
    const text = $regex.replace(/\\(.)/g, "$1");
    return { [field]: { $in: [text, text.toLowerCase()] } };
  });
  return hasText ? whole : undefined;
}
