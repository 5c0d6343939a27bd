import type { CtyObject } from "../../cty/cty-value.ts";
import { isWhollyKnown } from "../../cty/is-wholly-known.ts";
import type { ApplyContext } from "../context.ts";
import { Diagnostic } from "../diagnostic.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import type { ResourceDefinition } from "../resource.ts";
import { toCtyType } from "../schema/to-cty-type.ts";
import { completeState, unknownToNull } from "../values/complete-state.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";
import { identifyResource } from "./identify-resource.ts";
import { openPrivateState } from "./private-state.ts";
import { type Call, hasError, runOperation } from "./run-operation.ts";

export interface ApplyRequest {
  /** null: create */
  prior: CtyObject | null;
  /** null: delete */
  planned: CtyObject | null;
  config: CtyObject | null;
  private: Uint8Array | undefined;
  call?: Call;
}

export interface ApplyResponse {
  state: CtyObject | null;
  identity: CtyObject | undefined;
  private: Uint8Array | undefined;
  diagnostics: Diagnostic[];
}

/** After an error the state is what is known to exist: the last checkpoint, or else what was there before. */
export async function applyResource(
  instance: ProviderInstance,
  name: string,
  resource: ResourceDefinition,
  request: ApplyRequest,
): Promise<ApplyResponse> {
  const { prior, planned, config, call = {} } = request;
  const { schema } = resource;
  const verb = !planned ? "delete" : prior ? "update" : "create";
  const subject = { action: `${verb} ${name}`, shape: schema, values: [prior, planned, config], call };
  const held = openPrivateState(request.private);
  let saved: CtyObject | null = prior;
  const { value, diagnostics } = await runOperation(instance, subject, async (base) => {
    const context: ApplyContext<never, unknown> = Object.assign(base, {
      private: held,
      checkpoint(state: unknown) {
        saved = completeState(schema, state, planned);
      },
    });
    const returned = await callHandler(resource, context, request);
    return planned ? { state: completeState(schema, returned, planned) } : { state: null };
  });
  const applied = value ? value.state : saved;
  if (applied && !hasError(diagnostics)) diagnostics.push(...leftUnknown(name, applied));
  const state = applied && unknownToNull(applied);
  const identified = await runOperation(instance, { ...subject, action: `identify ${name}` }, (context) =>
    identifyResource(Object.assign(context, { private: held }), resource, state),
  );
  return {
    state,
    identity: identified.value,
    private: held.toBytes(),
    // What is half made may have no identity yet: its own error says enough.
    diagnostics: hasError(diagnostics) ? diagnostics : [...diagnostics, ...identified.diagnostics],
  };
}

function callHandler(resource: ResourceDefinition, context: ApplyContext<never, unknown>, request: ApplyRequest) {
  const type = toCtyType(resource.schema);
  const [prior, planned, config] = [request.prior, request.planned, request.config].map(
    (value) => toHandlerValue(type, value) as CtyObject | null,
  );
  if (!planned) return resource.delete(context, prior ?? {});
  if (!prior) return resource.create(context, { planned, config: config ?? {} });
  if (!resource.update) throw new Diagnostic("This resource cannot be updated in place");
  return resource.update(context, { prior, planned, config: config ?? {} });
}

function leftUnknown(name: string, state: CtyObject): Diagnostic[] {
  return Object.keys(state)
    .filter((attribute) => !isWhollyKnown(state[attribute]))
    .map(
      (attribute) =>
        new Diagnostic("The provider returned an invalid value", {
          detail: `This is a fault of the provider: it left "${attribute}" of ${name} unknown after apply. Please report it to the provider's maintainers.`,
          path: [attribute],
        }),
    );
}
