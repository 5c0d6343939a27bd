import type { CtyObject } from "../../cty/cty-value.ts";
import type { ActionDefinition } from "../action.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import { toCtyType } from "../schema/to-cty-type.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";
import { createEventQueue } from "./event-queue.ts";
import { type Call, type Outcome, runOperation, startOperation } from "./run-operation.ts";
import { watchForStrayErrors } from "./stray-errors.ts";

export function planAction(
  instance: ProviderInstance,
  name: string,
  definition: ActionDefinition,
  config: CtyObject,
  call: Call,
): Promise<Outcome<void>> {
  const { schema } = definition;
  const subject = { action: `plan ${name}`, shape: schema, values: [config], call };
  return runOperation(instance, subject, (context) =>
    definition.plan?.(context, toHandlerValue(toCtyType(schema), config) as CtyObject),
  );
}

export type ActionEvent = { progress: string } | { completed: Diagnostic[] };

/** Progress as it comes, then the end, which is always told. */
export async function* invokeAction(
  instance: ProviderInstance,
  name: string,
  definition: ActionDefinition,
  config: CtyObject,
  call: Call,
): AsyncGenerator<ActionEvent> {
  const { schema } = definition;
  const messages = createEventQueue<string>();
  const operation = startOperation(instance, { action: `invoke ${name}`, shape: schema, values: [config], call });
  const context = Object.assign(operation.context, {
    progress: (message: string) => messages.push(operation.redact(message)),
  });
  const run = async (): Promise<void> => {
    try {
      const given = toHandlerValue(toCtyType(schema), config) as CtyObject;
      await watchForStrayErrors(() => definition.invoke(context, given), operation.fail);
    } catch (thrown) {
      operation.fail(thrown);
    } finally {
      messages.end();
    }
  };
  void run();
  for await (const progress of messages) yield { progress };
  yield { completed: operation.diagnostics };
}
