import { planResource } from "../../framework/operations/plan-resource.ts";
import { toAttributePath, toDiagnostics } from "../diagnostics.ts";
import { objectFromWire, objectToWire } from "../dynamic-value.ts";
import { AttributePathMessage, DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { bytes, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const PlanResourceChange = rpc({
  request: messageType("PlanResourceChange.Request", {
    typeName: string(1),
    priorState: message(2, DynamicValue),
    proposedNewState: message(3, DynamicValue),
    config: message(4, DynamicValue),
    priorPrivate: bytes(5),
  }),
  response: messageType("PlanResourceChange.Response", {
    plannedState: message(1, DynamicValue),
    requiresReplace: repeated(message(2, AttributePathMessage)),
    plannedPrivate: bytes(3),
    diagnostics: repeated(message(4, DiagnosticMessage)),
  }),
  async handle(instance, { typeName = "", priorState, proposedNewState, config, priorPrivate }) {
    const resource = findType(instance.definition.resources, typeName);
    const { schema } = resource;
    const plan = await planResource(instance, typeName, resource, {
      prior: objectFromWire(schema, priorState),
      proposed: objectFromWire(schema, proposedNewState),
      config: objectFromWire(schema, config),
      private: priorPrivate,
    });
    return {
      plannedState: objectToWire(schema, plan.planned),
      requiresReplace: plan.replace.map(toAttributePath),
      plannedPrivate: plan.private,
      diagnostics: toDiagnostics(plan.diagnostics),
    };
  },
});
