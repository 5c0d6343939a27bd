import type { CtyObject } from "../../cty/cty-value.ts";
import { Diagnostic } from "../../framework/diagnostic.ts";
import { upgradeResourceState } from "../../framework/operations/upgrade-resource-state.ts";
import { toCtyType } from "../../framework/schema/to-cty-type.ts";
import { emptyAbsentBlocks } from "../../framework/values/complete-state.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectToWire } from "../dynamic-value.ts";
import { decodeJson } from "../json/decode-json.ts";
import { parseExactJson } from "../json/parse-exact-json.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue, RawState } from "../messages/dynamic-value.ts";
import { int64, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const UpgradeResourceState = rpc({
  request: messageType("UpgradeResourceState.Request", {
    typeName: string(1),
    version: int64(2),
    rawState: message(3, RawState),
  }),
  response: messageType("UpgradeResourceState.Response", {
    upgradedState: message(1, DynamicValue),
    diagnostics: repeated(message(2, DiagnosticMessage)),
  }),
  async handle(instance, { typeName = "", version = 0, rawState }) {
    const resource = findType(instance.definition.resources, typeName);
    const { schema } = resource;
    if (!rawState?.json?.length) throw formatTooOld(typeName);
    const saved = parseExactJson(Buffer.from(rawState.json).toString()) as Record<string, unknown>;
    const { value, diagnostics } = await upgradeResourceState(instance, typeName, resource, version, saved);
    if (!value) return { diagnostics: toDiagnostics(diagnostics) };
    const state = emptyAbsentBlocks(schema, decodeJson(toCtyType(schema), value) as CtyObject);
    return { upgradedState: objectToWire(schema, state), diagnostics: toDiagnostics(diagnostics) };
  },
});

function formatTooOld(typeName: string): Diagnostic {
  return new Diagnostic(`The state of ${typeName} cannot be read`, {
    detail: "It is in the format of Terraform 0.11 or older. Upgrade it with Terraform 0.12 first.",
  });
}
