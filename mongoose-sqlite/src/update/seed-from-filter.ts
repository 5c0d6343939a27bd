import { ServerCode, serverError } from "../errors.ts";
import type { FilterNode } from "../filter/filter-node.ts";
import type { Document } from "../values/document.ts";
import { setPath } from "./field-operators.ts";
import { checkUpdatePath } from "./slot.ts";

/** The document that an upsert starts from: the equalities of the filter that must all hold. */
export function seedFromFilter(filter: FilterNode): Document {
  const document: Document = {};
  const seen: string[] = [];
  for (const [path, value] of equalities(filter)) {
    const conflict = seen.find(
      (other) => other === path || path.startsWith(`${other}.`) || other.startsWith(`${path}.`),
    );
    if (conflict !== undefined) {
      throw serverError(
        ServerCode.notSingleValueField,
        `cannot infer query fields to set, both paths '${conflict}' and '${path}' are matched`,
      );
    }
    seen.push(path);
    checkUpdatePath(path);
    setPath(document, path.split("."), value);
  }
  return document;
}

function* equalities(node: FilterNode): Generator<[string, Document[string]]> {
  if (node.kind === "and") for (const member of node.nodes) yield* equalities(member);
  if (node.kind === "field" && node.condition.operator === "$eq") yield [node.path, node.condition.operand];
}
