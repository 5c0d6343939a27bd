import { enumeration, explicit, int64, message, messageType, repeated, string } from "../protobuf/message-type.ts";

const Step = messageType("AttributePath.Step", {
  attributeName: explicit(string(1)),
  elementKeyString: explicit(string(2)),
  elementKeyInt: explicit(int64(3)),
});

export const AttributePathMessage = messageType("AttributePath", { steps: repeated(message(1, Step)) });

export const DiagnosticMessage = messageType("Diagnostic", {
  severity: enumeration(1),
  summary: string(2),
  detail: string(3),
  attribute: message(4, AttributePathMessage),
});

export const FunctionErrorMessage = messageType("FunctionError", {
  text: string(1),
  functionArgument: explicit(int64(2)),
});
