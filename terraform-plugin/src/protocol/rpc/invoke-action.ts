import { invokeAction } from "../../framework/operations/action-life.ts";
import { toDiagnostics } from "../diagnostics.ts";
import { objectFromWire } from "../dynamic-value.ts";
import { ClientCapabilities } from "../messages/capabilities.ts";
import { DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { streamRpc } from "./rpc.ts";

const Progress = messageType("InvokeAction.Event.Progress", { message: string(1) });
const Completed = messageType("InvokeAction.Event.Completed", { diagnostics: repeated(message(1, DiagnosticMessage)) });

export const InvokeAction = streamRpc({
  request: messageType("InvokeAction.Request", {
    actionType: string(1),
    config: message(2, DynamicValue),
    clientCapabilities: message(3, ClientCapabilities),
  }),
  event: messageType("InvokeAction.Event", { progress: message(1, Progress), completed: message(2, Completed) }),
  async *handle(instance, { actionType = "", config }, signal) {
    const definition = findType(instance.definition.actions, actionType);
    const given = objectFromWire(definition.schema, config) ?? {};
    for await (const event of invokeAction(instance, actionType, definition, given, { signal })) {
      if ("progress" in event) yield { progress: { message: event.progress } };
      else yield { completed: { diagnostics: toDiagnostics(event.completed) } };
    }
  },
  toFailure: (diagnostics) => ({ completed: { diagnostics: toDiagnostics(diagnostics) } }),
});
