import type { CtyType } from "./cty-type.ts";
import type { CtyValue } from "./cty-value.ts";

/** A value of a `dynamic` attribute or parameter: it carries its own type. */
export class Dynamic {
  readonly type: CtyType;
  readonly value: CtyValue;

  constructor(type: CtyType, value: CtyValue) {
    this.type = type;
    this.value = value;
  }
}
