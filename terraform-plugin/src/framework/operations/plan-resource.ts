import type { CtyObject } from "../../cty/cty-value.ts";
import { isEqual } from "../../cty/is-equal.ts";
import type { DeferralReason } from "../deferral.ts";
import type { AttributePath, Diagnostic } from "../diagnostic.ts";
import { applyDefaults } from "../plan/apply-defaults.ts";
import { carryComputed } from "../plan/carry-computed.ts";
import { findReplacements } from "../plan/find-replacements.ts";
import { markComputed } from "../plan/mark-computed.ts";
import { toPlanEdit } from "../plan/plan-edit.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import type { ResourceDefinition } from "../resource.ts";
import { type ObjectVisit, objectsIn } from "../schema/objects-in.ts";
import { toCtyType } from "../schema/to-cty-type.ts";
import { cloneValue } from "../values/clone-value.ts";
import { emptyAbsentBlocks } from "../values/complete-state.ts";
import { fromHandlerValue } from "../values/from-handler-value.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";
import { openPrivateState } from "./private-state.ts";
import { type Call, runOperation } from "./run-operation.ts";

export interface PlanRequest {
  prior: CtyObject | null;
  /** Terraform's merge of configuration and prior computed values; null: destroy */
  proposed: CtyObject | null;
  config: CtyObject | null;
  private: Uint8Array | undefined;
  call?: Call;
}

export interface PlanResponse {
  planned: CtyObject | null;
  replace: AttributePath[];
  private: Uint8Array | undefined;
  diagnostics: Diagnostic[];
  deferred?: DeferralReason | undefined;
}

export async function planResource(
  instance: ProviderInstance,
  name: string,
  resource: ResourceDefinition,
  request: PlanRequest,
): Promise<PlanResponse> {
  const { prior, proposed, config, call = {} } = request;
  if (!proposed || !config) return planDestroy(instance, name, resource, request);
  const subject = { action: `plan ${name}`, shape: resource.schema, values: [prior, config], call };
  const held = openPrivateState(request.private);
  let draft: { planned: CtyObject; replace: AttributePath[] } | undefined;
  const { value, diagnostics, deferred } = await runOperation(instance, subject, async (context) => {
    const plan = draftPlan(resource, prior, cloneValue(proposed), config);
    draft = { ...plan, replace: [] };
    if (!resource.modifyPlan) return plan;
    const type = toCtyType(resource.schema);
    const edited = toHandlerValue(type, plan.planned) as CtyObject;
    const edit = toPlanEdit({
      schema: resource.schema,
      prior: toHandlerValue(type, prior) as CtyObject | null,
      planned: edited,
      config: toHandlerValue(type, config) as CtyObject,
      replace: plan.replace,
    });
    await resource.modifyPlan(Object.assign(context, { private: held }), edit);
    return { planned: fromHandlerValue(type, edited, plan.planned) as CtyObject, replace: plan.replace };
  });
  const { planned = null, replace = [] } = value ?? (deferred ? draft : undefined) ?? {};
  return { planned, replace, private: held.toBytes(), diagnostics, deferred };
}

async function planDestroy(
  instance: ProviderInstance,
  name: string,
  resource: ResourceDefinition,
  { prior, private: bytes, call = {} }: PlanRequest,
): Promise<PlanResponse> {
  const held = openPrivateState(bytes);
  const subject = { action: `plan to delete ${name}`, shape: resource.schema, values: [prior], call };
  const { diagnostics, deferred } = await runOperation(instance, subject, (context) =>
    resource.planDelete?.(
      Object.assign(context, { private: held }),
      toHandlerValue(toCtyType(resource.schema), prior) as CtyObject,
    ),
  );
  return { planned: null, replace: [], private: held.toBytes(), diagnostics, deferred };
}

function draftPlan(resource: ResourceDefinition, prior: CtyObject | null, planned: CtyObject, config: CtyObject) {
  const { schema: shape } = resource;
  const visits = (): Generator<ObjectVisit> => objectsIn({ shape, path: [], value: planned, config, prior });
  for (const visit of visits()) applyDefaults(visit);
  emptyAbsentBlocks(shape, planned);
  for (const visit of visits()) carryComputed(visit);
  const isChanged = !prior || !isEqual(toCtyType(shape), prior, planned);
  if (!isChanged) return { planned, replace: [] };
  const replace: AttributePath[] = [];
  if (prior) {
    for (const visit of visits()) replace.push(...findReplacements(visit));
    if (!resource.update) replace.push(...everyChange(resource, prior, planned));
  }
  for (const visit of visits()) markComputed(visit);
  return { planned, replace };
}

/** Without an update handler any change needs a new resource. */
function everyChange({ schema }: ResourceDefinition, prior: CtyObject, planned: CtyObject): AttributePath[] {
  return Object.entries(toCtyType(schema)[1]).flatMap(([name, type]) =>
    isEqual(type, prior[name], planned[name]) ? [] : [[name]],
  );
}
