import { Problem } from "../errors.ts";

export interface PathMatch<T> {
  value: T;
  parameters: Record<string, string>;
}

interface Node<T> {
  literals: Map<string, Node<T>>;
  /** What comes after a segment of any text. */
  any?: Node<T>;
  end?: { value: T; names: readonly string[] };
}

const none: Record<string, string> = Object.freeze({});

/**
 * Path templates of the document, by segment, so that a look-up costs the same for any number of them. A literal segment
 * comes before a parameter: `me` is never a tenant. Letters of another case are another path; one slash more at the end is not.
 */
export class PathTable<T> {
  readonly #exact = new Map<string, T>();
  readonly #root: Node<T> = { literals: new Map() };

  add(template: string, value: T): void {
    const names: string[] = [];
    let node = this.#root;
    for (const segment of segmentsOf(template)) {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name === undefined && segment.includes("{")) throw new Error(`${template}: a parameter is a whole segment`);
      if (name !== undefined) names.push(name);
      node = name === undefined ? literalOf(node, segment) : anyOf(node);
    }
    node.end = { value, names };
    if (names.length === 0) this.#exact.set(template, value);
  }

  /** Undefined when no template fits. Fails with `bad-request` when a parameter is not percent-encoded UTF-8. */
  find(path: string): PathMatch<T> | undefined {
    const value = this.#exact.get(path);
    if (value !== undefined) return { value, parameters: none };
    const values: string[] = [];
    const end = findEnd(this.#root, segmentsOf(path), 0, values);
    if (!end) return undefined;
    const parameters = Object.fromEntries(end.names.map((name, index) => [name, decode(values[index] ?? "")]));
    return { value: end.value, parameters };
  }
}

/** `/a/b` and `/a/b/` -> `["a", "b"]` */
const segmentsOf = (path: string): string[] => path.slice(1, path.endsWith("/") ? -1 : undefined).split("/");

function findEnd<T>(node: Node<T>, segments: readonly string[], index: number, values: string[]): Node<T>["end"] {
  const segment = segments[index];
  if (segment === undefined) return node.end;
  const literal = node.literals.get(segment);
  const end = literal && findEnd(literal, segments, index + 1, values);
  if (end || !node.any || segment === "") return end;
  values.push(segment);
  const after = findEnd(node.any, segments, index + 1, values);
  if (!after) values.pop();
  return after;
}

function literalOf<T>(node: Node<T>, segment: string): Node<T> {
  const known = node.literals.get(segment);
  if (known) return known;
  const added: Node<T> = { literals: new Map() };
  node.literals.set(segment, added);
  return added;
}

function anyOf<T>(node: Node<T>): Node<T> {
  node.any ??= { literals: new Map() };
  return node.any;
}

function decode(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Problem("bad-request", { detail: "The path is not percent-encoded UTF-8." });
  }
}
