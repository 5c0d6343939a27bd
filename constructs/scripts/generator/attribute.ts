import type { AttributeKind } from "./attribute-kind.ts";

/** One attribute of a resource, a data source or the provider, ready to be written. */
export interface Attribute {
  readonly terraformName: string;
  readonly propertyName: string;
  readonly kind: AttributeKind;
  /** False for what only the provider sets. */
  readonly isInput: boolean;
  readonly isRequired: boolean;
  readonly isSensitive: boolean;
  readonly isDeprecated: boolean;
  readonly description: string;
}
