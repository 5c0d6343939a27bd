import type { CtyObject } from "../../cty/cty-value.ts";
import type { DataSourceDefinition } from "../data-source.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import { toCtyType } from "../schema/to-cty-type.ts";
import { completeState } from "../values/complete-state.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";
import { type Call, type Outcome, runOperation } from "./run-operation.ts";

export function readDataSource(
  instance: ProviderInstance,
  name: string,
  dataSource: DataSourceDefinition,
  config: CtyObject,
  call: Call = {},
): Promise<Outcome<CtyObject>> {
  const { schema } = dataSource;
  const subject = { action: `read ${name}`, shape: schema, values: [config], call };
  return runOperation(instance, subject, async (context) => {
    const given = toHandlerValue(toCtyType(schema), config) as CtyObject;
    return completeState(schema, await dataSource.read(context, given), config);
  });
}
