import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import { type Document, isDocument, type Value } from "../values/document.ts";

export type Projection = (document: Document) => Document;
/** A field is a leaf (true) or has fields of its own. */
interface Tree {
  [field: string]: true | Tree;
}

/** Inclusion or exclusion of paths; undefined when the whole document is wanted. Anything computed is refused. */
export function parseProjection(projection: unknown): Projection | undefined {
  const entries = Object.entries((projection ?? {}) as Record<string, unknown>);
  if (entries.length === 0) return undefined;
  for (const [path, value] of entries) checkEntry(path, value);
  const { _id: id, ...fields } = Object.fromEntries(entries);
  const kinds = new Set(Object.values(fields).map(Boolean));
  if (kinds.size > 1) {
    throw serverError(ServerCode.mixedProjection, "Cannot mix inclusion and exclusion in one projection");
  }
  const isInclusion = kinds.size === 1 ? kinds.has(true) : Boolean(id);
  const tree = toTree(Object.keys(fields));
  const withId = id === undefined || Boolean(id);
  return isInclusion ? (document) => include(document, tree, withId) : (document) => exclude(document, tree, withId);
}

function checkEntry(path: string, value: unknown): void {
  if (path.includes("$")) throw new NotSupportedError(`positional projection "${path}"`);
  if (path.startsWith("_id.")) throw new NotSupportedError(`projection of "${path}"`);
  if (typeof value !== "number" && typeof value !== "boolean") {
    throw new NotSupportedError(`projection "${path}": ${JSON.stringify(value)}`);
  }
}

function toTree(paths: string[]): Tree {
  const tree: Tree = Object.create(null) as Tree;
  for (const path of paths) {
    const parts = path.split(".");
    const leaf = parts.pop()!;
    let node = tree;
    for (const part of parts) {
      node[part] ??= Object.create(null) as Tree;
      const next: true | Tree = node[part];
      if (next === true) throw pathCollision(path);
      node = next;
    }
    if (node[leaf] !== undefined) throw pathCollision(path);
    node[leaf] = true;
  }
  return tree;
}

function pathCollision(path: string): Error {
  return serverError(ServerCode.pathCollision, `Path collision at ${path}`);
}

/** `_id` comes first, as MongoDB stores it. */
function include(document: Document, tree: Tree, withId: boolean): Document {
  const fields = includeFields(document, tree);
  return withId && document["_id"] !== undefined ? { _id: document["_id"], ...fields } : fields;
}

function includeFields(document: Document, tree: Tree): Document {
  const result: Document = {};
  for (const [field, value] of Object.entries(document)) {
    const node = tree[field];
    if (node === undefined) continue;
    const kept = node === true ? value : includeIn(value, node);
    if (kept !== undefined) result[field] = kept;
  }
  return result;
}

function includeIn(value: Value, tree: Tree): Value | undefined {
  if (Array.isArray(value)) {
    return value.map((element) => includeIn(element, tree)).filter((element) => element !== undefined);
  }
  return isDocument(value) ? includeFields(value, tree) : undefined;
}

function exclude(document: Document, tree: Tree, withId: boolean): Document {
  const fields = excludeFields(document, tree);
  if (!withId) delete fields["_id"];
  return fields;
}

function excludeFields(document: Document, tree: Tree): Document {
  const result: Document = {};
  for (const [field, value] of Object.entries(document)) {
    const node = tree[field];
    if (node !== true) result[field] = node === undefined ? value : excludeIn(value, node);
  }
  return result;
}

function excludeIn(value: Value, tree: Tree): Value {
  if (Array.isArray(value)) return value.map((element) => excludeIn(element, tree));
  return isDocument(value) ? excludeFields(value, tree) : value;
}
