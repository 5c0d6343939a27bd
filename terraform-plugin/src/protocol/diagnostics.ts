import type { AttributePath, Diagnostic } from "../framework/diagnostic.ts";
import type { AttributePathMessage, DiagnosticMessage } from "./messages/diagnostic.ts";
import type { MessageOf } from "./protobuf/message-type.ts";

const ERROR = 1;
const WARNING = 2;

export function toDiagnostics(diagnostics: readonly Diagnostic[]): MessageOf<typeof DiagnosticMessage>[] {
  return diagnostics.map(({ severity, summary, detail, path }) => ({
    severity: severity === "error" ? ERROR : WARNING,
    summary,
    detail,
    attribute: path.length ? toAttributePath(path) : undefined,
  }));
}

export function toAttributePath(path: AttributePath): MessageOf<typeof AttributePathMessage> {
  return {
    steps: path.map((step) => {
      if (typeof step === "string") return { attributeName: step };
      return typeof step === "number" ? { elementKeyInt: step } : { elementKeyString: step.key };
    }),
  };
}
