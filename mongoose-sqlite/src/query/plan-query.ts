import type { FilterNode } from "../filter/filter-node.ts";
import { existsExpression, keyExpression } from "../index/index-key.ts";
import type { SqlValue } from "../store/sqlite-adapter.ts";
import type { TableIndex } from "../store/table-index.ts";
import { type Conjunct, conjunctsOf } from "./conjuncts.ts";
import { equalityTerm, listTerm, rangeTerm, type Term } from "./index-terms.ts";
import type { Sort } from "./sort.ts";

export interface Plan {
  /** SQL after `FROM <table>`, before ORDER BY. */
  where: string;
  params: SqlValue[];
  orderBy: string;
  /** The rows come in the wanted order. */
  isSorted: boolean;
  /** The rows that SQL yields all match: the filter need not be evaluated. */
  isExact: boolean;
  /** The whole table is read. */
  isScan: boolean;
}

const SCORE = { equality: 10, list: 7, range: 3, sort: 4 };

/** Chooses one index, or a scan. What is not pushed down is left to the matcher and the sorter. */
export function planQuery(filter: FilterNode, sort: Sort, indexes: TableIndex[]): Plan {
  const { conjuncts, isComplete } = conjunctsOf(filter);
  const isAnswered = (terms: Term[]) => isComplete && conjuncts.every((c) => terms.some((t) => t.conjunct === c));
  const byId = planById(conjuncts, sort, isAnswered);
  if (byId !== undefined) return byId;
  let best: (Plan & { score: number }) | undefined;
  for (const index of indexes) {
    const plan = planByIndex(index, conjuncts, sort, isAnswered);
    if (plan !== undefined && (best === undefined || plan.score > best.score)) best = plan;
  }
  return best ?? planByIdList(conjuncts, sort, isAnswered) ?? planScan(sort, isAnswered([]));
}

type IsAnswered = (terms: Term[]) => boolean;

function planById(conjuncts: Conjunct[], sort: Sort, isAnswered: IsAnswered): Plan | undefined {
  const term = firstTerm(conjuncts, "_id", equalityTerm);
  return term && idPlan(term, true, sort, isAnswered);
}

function planByIdList(conjuncts: Conjunct[], sort: Sort, isAnswered: IsAnswered): Plan | undefined {
  const term = firstTerm(conjuncts, "_id", listTerm);
  return term && idPlan(term, sort.length === 0, sort, isAnswered);
}

function idPlan(term: Term, isSorted: boolean, sort: Sort, isAnswered: IsAnswered): Plan {
  return {
    where: `WHERE ${term.sql}`,
    params: term.params,
    orderBy: sort.length === 0 ? "rid" : "",
    isSorted,
    isExact: isAnswered([term]),
    isScan: false,
  };
}

function planScan(sort: Sort, isExact: boolean): Plan {
  const plan = { where: "", params: [], isExact, isScan: true };
  const [first] = sort;
  if (first?.path === "_id") {
    return { ...plan, orderBy: first.direction < 0 ? "id DESC" : "id", isSorted: true, isScan: false };
  }
  return { ...plan, orderBy: "rid", isSorted: sort.length === 0 };
}

function planByIndex(
  index: TableIndex,
  conjuncts: Conjunct[],
  sort: Sort,
  isAnswered: IsAnswered,
): (Plan & { score: number }) | undefined {
  // An index keeps one key a document, so it knows nothing of what stands in arrays.
  if (index.hasArrays) return undefined;
  const paths = index.spec.fields.map(({ path }) => path);
  const terms = equalityTerms(paths, conjuncts, index.spec.isSparse);
  const equalities = terms.length;
  let score = equalities * SCORE.equality;
  const nextPath = paths[equalities];
  const list = nextPath === undefined ? undefined : listFor(nextPath, conjuncts, index.spec.isSparse);
  if (list !== undefined) {
    terms.push(list);
    score += SCORE.list;
  } else if (nextPath !== undefined && index.isOrdered[equalities]) {
    const ranges = conjuncts.filter(({ path }) => path === nextPath).flatMap((c) => rangeTerm(c, conjuncts) ?? []);
    terms.push(...ranges);
    score += ranges.length * SCORE.range;
  }
  const orderBy = list === undefined ? orderByIndex(index, equalities, sort) : undefined;
  if (orderBy) score += SCORE.sort;
  if (terms.length === 0 && !orderBy) return undefined;
  const where = terms.map(({ sql }) => sql);
  if (index.spec.isSparse) where.push(existsExpression(paths[0]!));
  return {
    where: `INDEXED BY ${index.sqlName} WHERE ${where.join(" AND ") || "1"}`,
    params: terms.flatMap(({ params }) => params),
    orderBy: orderBy ?? (sort.length === 0 ? "rid" : ""),
    isSorted: sort.length === 0 || orderBy !== undefined,
    isExact: isAnswered(terms),
    isScan: false,
    score,
  };
}

function equalityTerms(paths: string[], conjuncts: Conjunct[], isSparse: boolean): Term[] {
  const terms: Term[] = [];
  for (const path of paths) {
    const usable = isSparse ? conjuncts.filter((c) => c.operand !== null) : conjuncts;
    const term = firstTerm(usable, path, equalityTerm);
    if (term === undefined) break;
    terms.push(term);
  }
  return terms;
}

function listFor(path: string, conjuncts: Conjunct[], isSparse: boolean): Term | undefined {
  const usable = isSparse ? conjuncts.filter((c) => c.operator !== "$in" || !c.operand.includes(null)) : conjuncts;
  return firstTerm(usable, path, listTerm);
}

function firstTerm(conjuncts: Conjunct[], path: string, toTerm: (c: Conjunct) => Term | undefined): Term | undefined {
  for (const conjunct of conjuncts) {
    const term = conjunct.path === path ? toTerm(conjunct) : undefined;
    if (term !== undefined) return term;
  }
  return undefined;
}

/**
 * ORDER BY that the index yields by itself, or undefined. Sort paths that an equality pins are skipped; the rest must follow the
 * index, all forward or all backward. A sparse index lacks documents. Empty when nothing is left to sort.
 */
function orderByIndex(index: TableIndex, equalities: number, sort: Sort): string | undefined {
  if (sort.length === 0 || index.spec.isSparse) return undefined;
  const { fields } = index.spec;
  const pinned = new Set(fields.slice(0, equalities).map(({ path }) => path));
  const wanted = sort.filter(({ path }) => !pinned.has(path));
  const turn = wanted[0] && fields[equalities] ? wanted[0].direction * fields[equalities].direction : 1;
  const follows = wanted.every(({ path, direction }, i) => {
    const field = fields[equalities + i];
    return field?.path === path && field.direction * turn === direction && index.isOrdered[equalities + i];
  });
  if (!follows) return undefined;
  return wanted.map(({ path, direction }) => keyExpression(path) + (direction < 0 ? " DESC" : "")).join(", ");
}
