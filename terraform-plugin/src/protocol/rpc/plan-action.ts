import { planAction } from "../../framework/operations/action-life.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire } from "../dynamic-value.ts";
import { ClientCapabilities } from "../messages/capabilities.ts";
import { Deferred, toDeferred } from "../messages/deferred.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { toCall } from "../to-call.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const PlanAction = rpc({
  request: messageType("PlanAction.Request", {
    actionType: string(1),
    config: message(2, DynamicValue),
    clientCapabilities: message(3, ClientCapabilities),
  }),
  response: messageType("PlanAction.Response", {
    diagnostics: repeated(message(1, DiagnosticMessage)),
    deferred: message(2, Deferred),
  }),
  async handle(instance, { actionType = "", config, clientCapabilities }) {
    const definition = findType(instance.definition.actions, actionType);
    const given = objectFromWire(definition.schema, config) ?? {};
    const planned = await planAction(instance, actionType, definition, given, toCall(instance, { clientCapabilities }));
    return { diagnostics: toDiagnostics(planned.diagnostics), deferred: toDeferred(planned.deferred) };
  },
});
