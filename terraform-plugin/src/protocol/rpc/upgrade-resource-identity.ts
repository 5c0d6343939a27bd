import type { CtyObject } from "../../cty/cty-value.ts";
import { Diagnostic } from "../../framework/diagnostic.ts";
import { toIdentityType } from "../../framework/identity.ts";
import { upgradeResourceIdentity } from "../../framework/operations/upgrade-resource-identity.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { identityToWire } from "../identity-data.ts";
import { decodeJson } from "../json/decode-json.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { RawState } from "../messages/dynamic-value.ts";
import { ResourceIdentityData } from "../messages/identity.ts";
import { int64, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { fromRawState } from "../raw-state.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const UpgradeResourceIdentity = rpc({
  request: messageType("UpgradeResourceIdentity.Request", {
    typeName: string(1),
    version: int64(2),
    rawIdentity: message(3, RawState),
  }),
  response: messageType("UpgradeResourceIdentity.Response", {
    upgradedIdentity: message(1, ResourceIdentityData),
    diagnostics: repeated(message(2, DiagnosticMessage)),
  }),
  async handle(instance, { typeName = "", version = 0, rawIdentity }) {
    const resource = findType(instance.definition.resources, typeName);
    const { identity } = resource;
    if (!identity) {
      throw new Diagnostic(`${typeName} has no identity`, {
        detail:
          "The state was written by a version of the provider that gave it one. Install that version or a newer one.",
      });
    }
    const saved = fromRawState(typeName, rawIdentity);
    const { value, diagnostics } = await upgradeResourceIdentity(instance, typeName, resource, version, saved);
    const upgraded = value && (decodeJson(toIdentityType(identity), value, "identity") as CtyObject);
    return { upgradedIdentity: identityToWire(identity, upgraded), diagnostics: toDiagnostics(diagnostics) };
  },
});
