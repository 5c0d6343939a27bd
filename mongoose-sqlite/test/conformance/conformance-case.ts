import type mongoose from "mongoose";

// A schema-less model: casting would hide what the stores do.
// biome-ignore lint/suspicious/noExplicitAny: the documents of the table have no common shape
export type AnyModel = mongoose.Model<any>;

export interface ConformanceCase {
  name: string;
  /** What the collection holds at the start. */
  documents: object[];
  indexes?: [keys: Record<string, 1 | -1>, options?: object][];
  run: (model: AnyModel) => Promise<unknown>;
}

export function conform(
  name: string,
  documents: object[],
  run: ConformanceCase["run"],
  more: Pick<ConformanceCase, "indexes"> = {},
): ConformanceCase {
  return { name, documents, run, ...more };
}
