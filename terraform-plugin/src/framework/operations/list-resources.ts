import type { CtyObject } from "../../cty/cty-value.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { toIdentityType } from "../identity.ts";
import type { Listed, ListRequest, ListResourceDefinition } from "../list-resource.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import type { ResourceDefinition } from "../resource.ts";
import { toCtyType } from "../schema/to-cty-type.ts";
import { completeState, unknownToNull } from "../values/complete-state.ts";
import { fromHandlerValue } from "../values/from-handler-value.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";
import { identifyResource } from "./identify-resource.ts";
import { openPrivateState } from "./private-state.ts";
import { type Call, startOperation } from "./run-operation.ts";

/** One event for each that was found; the last one may have diagnostics alone. */
export interface ListedEvent {
  displayName?: string;
  identity?: CtyObject | undefined;
  state?: CtyObject | undefined;
  diagnostics: Diagnostic[];
}

export async function* listResources(
  instance: ProviderInstance,
  name: string,
  definition: ListResourceDefinition,
  config: CtyObject,
  request: ListRequest,
  call: Call,
): AsyncGenerator<ListedEvent> {
  const { schema, resource } = definition;
  const { context, diagnostics, fail } = startOperation(instance, {
    action: `list ${name}`,
    shape: schema,
    values: [config],
    call,
  });
  try {
    const given = toHandlerValue(toCtyType(schema), config) as CtyObject;
    const resourceContext = Object.assign(context, { private: openPrivateState(undefined) });
    let count = 0;
    for await (const found of definition.list(context, given, request)) {
      const event = toEvent(resource, found as Listed<ResourceDefinition>, (state) =>
        identifyResource(resourceContext, resource, state),
      );
      count += 1;
      yield { ...event, ...(request.includeState ? {} : { state: undefined }), diagnostics: diagnostics.splice(0) };
      if (count === request.limit) return;
    }
  } catch (thrown) {
    fail(thrown);
  }
  if (diagnostics.length) yield { diagnostics };
}

function toEvent(
  resource: ResourceDefinition,
  found: Listed<ResourceDefinition>,
  identify: (state: CtyObject) => CtyObject | undefined,
) {
  const state = found.state && unknownToNull(completeState(resource.schema, found.state, null));
  const identity =
    found.identity && resource.identity
      ? (fromHandlerValue(toIdentityType(resource.identity), found.identity) as CtyObject)
      : state && identify(state);
  if (!identity)
    throw new TypeError(`"${found.displayName}" was listed without an identity, and without the state to make one of`);
  return { displayName: found.displayName, identity, state };
}
