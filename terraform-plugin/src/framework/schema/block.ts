import type { Attributes } from "./attribute.ts";
import type { NestingMode } from "./type.ts";

export interface BlockOptions {
  /** markdown */
  description?: string;
  deprecated?: boolean;
  /** how many blocks at least and at most; `single`: `minItems: 1` makes it required; `map` takes neither */
  minItems?: number;
  maxItems?: number;
}

export interface BlockDefinition<
  N extends NestingMode = NestingMode,
  A extends Attributes = Attributes,
  // biome-ignore lint/suspicious/noExplicitAny: the type refers to itself, and `Blocks` here would make it circular
  B extends Readonly<Record<string, any>> = Readonly<Record<string, any>>,
> extends BlockOptions {
  readonly nesting: N;
  readonly attributes: A;
  readonly blocks?: B;
}

export type Blocks = Readonly<Record<string, BlockDefinition>>;

type None = Record<never, never>;
type BlockContent<A, B> = BlockOptions & { attributes: A; blocks?: B };

/** Blocks as in `rule { ... }`. In state, absent list and set blocks are empty arrays, an absent single one is null. */
export const block = {
  single: <A extends Attributes, B extends Blocks = None>(
    content: BlockContent<A, B>,
  ): BlockDefinition<"single", A, B> => ({
    nesting: "single",
    ...content,
  }),
  list: <A extends Attributes, B extends Blocks = None>(
    content: BlockContent<A, B>,
  ): BlockDefinition<"list", A, B> => ({
    nesting: "list",
    ...content,
  }),
  set: <A extends Attributes, B extends Blocks = None>(content: BlockContent<A, B>): BlockDefinition<"set", A, B> => ({
    nesting: "set",
    ...content,
  }),
  map: <A extends Attributes, B extends Blocks = None>(content: BlockContent<A, B>): BlockDefinition<"map", A, B> => ({
    nesting: "map",
    ...content,
  }),
};
