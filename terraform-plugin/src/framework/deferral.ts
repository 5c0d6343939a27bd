import { Diagnostic, type DiagnosticOptions } from "./diagnostic.ts";

export type DeferralReason = "resourceConfigUnknown" | "providerConfigUnknown" | "absentPrerequisite";

/**
 * Thrown by a handler that cannot tell yet: Terraform puts the resource off to a later run, where that is allowed
 * (`-allow-deferral`). Where it is not, it is an error like any other Diagnostic.
 */
export class Deferral extends Diagnostic {
  readonly reason: DeferralReason;

  /** @param summary what is missing, in one short line */
  constructor(reason: DeferralReason, summary: string, options: Omit<DiagnosticOptions, "severity"> = {}) {
    super(summary, options);
    this.reason = reason;
  }
}
