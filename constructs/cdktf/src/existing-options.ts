import type { TerraformProvider } from "cdktf";

/** For what is looked up, as it is managed elsewhere. */
export interface ExistingOptions {
  /** Default: the stack's `TokenryProvider` that has no alias. */
  readonly provider?: TerraformProvider | undefined;
}
