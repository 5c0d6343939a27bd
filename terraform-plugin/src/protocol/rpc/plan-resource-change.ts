import { planResource } from "../../framework/operations/plan-resource.ts";
import { toAttributePath, toDiagnostics } from "../diagnostics.ts";
import { objectFromWire, objectToWire } from "../dynamic-value.ts";
import { ClientCapabilities } from "../messages/capabilities.ts";
import { Deferred, toDeferred } from "../messages/deferred.ts";
import { AttributePathMessage, DiagnosticMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { ResourceIdentityData } from "../messages/identity.ts";
import { bytes, message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { toCall } from "../to-call.ts";
import { findType } from "./find-type.ts";
import { rpc } from "./rpc.ts";

export const PlanResourceChange = rpc({
  request: messageType("PlanResourceChange.Request", {
    typeName: string(1),
    priorState: message(2, DynamicValue),
    proposedNewState: message(3, DynamicValue),
    config: message(4, DynamicValue),
    priorPrivate: bytes(5),
    providerMeta: message(6, DynamicValue),
    clientCapabilities: message(7, ClientCapabilities),
    priorIdentity: message(8, ResourceIdentityData),
    plannedPrivate: bytes(9),
  }),
  response: messageType("PlanResourceChange.Response", {
    plannedState: message(1, DynamicValue),
    requiresReplace: repeated(message(2, AttributePathMessage)),
    plannedPrivate: bytes(3),
    diagnostics: repeated(message(4, DiagnosticMessage)),
    deferred: message(6, Deferred),
    plannedIdentity: message(7, ResourceIdentityData),
  }),
  async handle(instance, request) {
    const { typeName = "", priorState, proposedNewState, config, priorIdentity } = request;
    const resource = findType(instance.definition.resources, typeName);
    const { schema } = resource;
    const prior = objectFromWire(schema, priorState);
    const plan = await planResource(instance, typeName, resource, {
      prior,
      proposed: objectFromWire(schema, proposedNewState),
      config: objectFromWire(schema, config),
      // That of the plan, when a plan is made again at apply (Terraform 1.17).
      private: request.plannedPrivate ?? request.priorPrivate,
      call: toCall(instance, request),
    });
    return {
      plannedState: objectToWire(schema, plan.planned),
      requiresReplace: plan.replace.map(toAttributePath),
      plannedPrivate: plan.private,
      deferred: toDeferred(plan.deferred),
      // An update keeps it; that of a new resource is known after apply.
      plannedIdentity: prior && plan.planned ? priorIdentity : undefined,
      diagnostics: toDiagnostics(plan.diagnostics),
    };
  },
});
