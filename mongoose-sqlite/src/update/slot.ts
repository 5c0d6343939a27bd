import { NotSupportedError, ServerCode, serverError } from "../errors.ts";
import { type Document, isDocument, type Value } from "../values/document.ts";

const INDEX = /^(0|[1-9]\d*)$/;
/** MongoDB pads an array with at most this many nulls. */
const MAX_PADDING = 1_500_000;

/** A place in a document: a field of a subdocument, or an element of an array. */
export type Slot = { container: Document; key: string } | { container: Value[]; key: number };

export function checkUpdatePath(path: string): void {
  for (const part of path.split(".")) {
    if (part.startsWith("$")) throw new NotSupportedError(`positional update path "${path}"`);
    if (part === "__proto__") throw new NotSupportedError('a field named "__proto__"');
    if (part === "")
      throw serverError(56, `The update path '${path}' contains an empty field name, which is not allowed.`);
  }
}

/** The slot at a path; subdocuments that are missing on the way are made. */
export function makeSlot(document: Document, parts: readonly string[]): Slot {
  let container: Document | Value[] = document;
  for (const [i, part] of parts.entries()) {
    const slot = slotIn(container, part);
    if (slot === undefined) throw notViable(part, container);
    if (i === parts.length - 1) return slot;
    let next = readSlot(slot);
    if (next === undefined) {
      next = {};
      writeSlot(slot, next);
    }
    if (!isDocument(next) && !Array.isArray(next)) throw notViable(parts[i + 1]!, next);
    container = next;
  }
  throw new Error("an update path has at least one part");
}

/** The slot at a path, or undefined when something on the way is missing. */
export function findSlot(document: Document, parts: readonly string[]): Slot | undefined {
  let container: Document | Value[] = document;
  for (const [i, part] of parts.entries()) {
    const slot = slotIn(container, part);
    if (slot === undefined || i === parts.length - 1) return slot;
    const next = readSlot(slot);
    if (!isDocument(next) && !Array.isArray(next)) return undefined;
    container = next;
  }
  return undefined;
}

export function readSlot(slot: Slot): Value | undefined {
  if (Array.isArray(slot.container)) return slot.container[slot.key as number];
  return Object.hasOwn(slot.container, slot.key) ? slot.container[slot.key] : undefined;
}

export function writeSlot(slot: Slot, value: Value): void {
  if (!Array.isArray(slot.container)) {
    slot.container[slot.key] = value;
    return;
  }
  const { container, key } = slot as { container: Value[]; key: number };
  if (key - container.length > MAX_PADDING) {
    throw serverError(ServerCode.badValue, `can't backfill more than ${MAX_PADDING} elements of an array`);
  }
  while (container.length < key) container.push(null);
  container[key] = value;
}

function slotIn(container: Document | Value[], part: string): Slot | undefined {
  if (!Array.isArray(container)) return { container, key: part };
  return INDEX.test(part) ? { container, key: Number(part) } : undefined;
}

function notViable(part: string, container: Value): Error {
  const kind = Array.isArray(container) ? "an array" : "a value that is no document";
  return serverError(ServerCode.pathNotViable, `Cannot create field '${part}' in ${kind}`);
}
