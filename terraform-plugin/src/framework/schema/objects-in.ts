import type { CtyObject, CtyValue } from "../../cty/cty-value.ts";
import { isCtyObject } from "../../cty/is-cty-object.ts";
import type { AttributePath } from "../diagnostic.ts";
import { findInSet, type SetSource } from "./find-in-set.ts";
import type { ObjectShape } from "./to-cty-type.ts";
import type { NestingMode } from "./type.ts";

/** One object of a value, with the objects of configuration and prior state that belong to it. */
export interface ObjectVisit {
  shape: ObjectShape;
  path: AttributePath;
  /** No path selects an element of a set: `path` is the set's, for all within it. */
  isInSet?: boolean;
  value: CtyObject;
  config: CtyObject | null;
  prior: CtyObject | null;
}

/**
 * The object itself, then those of its nested attributes and blocks. Lazy: what the caller changes in a visited object
 * is seen when its children are visited. Unknown and null parts are left out.
 */
export function* objectsIn(visit: ObjectVisit): Generator<ObjectVisit> {
  yield visit;
  const { shape, isInSet = false, value, config, prior } = visit;
  for (const { name, mode, shape: childShape } of children(shape)) {
    const elements = { value: value[name], config: config?.[name], prior: prior?.[name] };
    for (const child of elementsOf(mode, childShape, pathTo(visit, name), elements)) {
      yield* objectsIn({ ...child, isInSet: isInSet || mode === "set", path: isInSet ? visit.path : child.path });
    }
  }
}

/** The path of a member of the visited object. */
export function pathTo({ path, isInSet }: ObjectVisit, name: string): AttributePath {
  return isInSet ? path : [...path, name];
}

function children({ attributes, blocks = {} }: ObjectShape): { name: string; mode: NestingMode; shape: ObjectShape }[] {
  const nested = Object.entries(attributes).flatMap(([name, { type }]) =>
    type.nested ? [{ name, mode: type.nested.mode, shape: type.nested }] : [],
  );
  return [...nested, ...Object.entries(blocks).map(([name, block]) => ({ name, mode: block.nesting, shape: block }))];
}

interface Elements {
  value: CtyValue | undefined;
  config: CtyValue | undefined;
  prior: CtyValue | undefined;
}

function* elementsOf(
  mode: NestingMode,
  shape: ObjectShape,
  path: AttributePath,
  all: Elements,
): Generator<ObjectVisit> {
  const { value, config, prior } = all;
  if (mode === "single") {
    if (isCtyObject(value)) yield { shape, path, value, config: toObject(config), prior: toObject(prior) };
  } else if (mode === "map") {
    for (const [key, item] of Object.entries(toObject(value) ?? {})) {
      if (!isCtyObject(item)) continue;
      const [itemConfig, itemPrior] = [toObject(toObject(config)?.[key]), toObject(toObject(prior)?.[key])];
      yield { shape, path: [...path, { key }], value: item, config: itemConfig, prior: itemPrior };
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (!isCtyObject(item)) continue;
      const at = (list: CtyValue | undefined, source: SetSource) =>
        mode === "set"
          ? findInSet(shape, item, index, list, source)
          : Array.isArray(list)
            ? toObject(list[index])
            : null;
      const itemPath = mode === "set" ? path : [...path, index];
      yield { shape, path: itemPath, value: item, config: at(config, "config"), prior: at(prior, "prior") };
    }
  }
}

function toObject(value: CtyValue | undefined): CtyObject | null {
  return isCtyObject(value) ? value : null;
}
