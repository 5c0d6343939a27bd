import type { CtyObjectType, CtyType } from "../../cty/cty-type.ts";
import type { Attributes } from "./attribute.ts";
import type { Blocks } from "./block.ts";

export interface ObjectShape {
  readonly attributes: Attributes;
  readonly blocks?: Blocks;
}

const cache = new WeakMap<ObjectShape, CtyObjectType>();

export function toCtyType(shape: ObjectShape): CtyObjectType {
  let type = cache.get(shape);
  if (!type) {
    type = ["object", Object.fromEntries([...attributeTypes(shape), ...blockTypes(shape)])];
    cache.set(shape, type);
  }
  return type;
}

function attributeTypes({ attributes }: ObjectShape): [string, CtyType][] {
  return Object.entries(attributes).map(([name, { type }]) => [name, type.cty]);
}

function blockTypes({ blocks = {} }: ObjectShape): [string, CtyType][] {
  return Object.entries(blocks).map(([name, block]) => {
    const content = toCtyType(block);
    return [name, block.nesting === "single" ? content : [block.nesting, content]];
  });
}
