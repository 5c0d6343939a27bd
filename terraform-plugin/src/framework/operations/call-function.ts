import type { CtyValue } from "../../cty/cty-value.ts";
import type { FunctionDefinition } from "../fn.ts";
import { FunctionError } from "../function-error.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import { bringBackDigits } from "../values/bring-back-digits.ts";
import { fromHandlerValue } from "../values/from-handler-value.ts";
import { numbersIn } from "../values/numbers-in.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";

/** The parameter that the argument at `index` belongs to. */
export function parameterAt({ parameters, variadic }: FunctionDefinition, index: number) {
  const parameter = parameters[index] ?? variadic;
  if (!parameter) throw new FunctionError(`takes ${parameters.length} arguments`, index);
  return parameter;
}

/** The result, or the error with the index of the argument at fault. Arguments may be sensitive: none is logged. */
export async function callFunction(
  instance: ProviderInstance,
  name: string,
  definition: FunctionDefinition,
  args: readonly CtyValue[],
): Promise<CtyValue | FunctionError> {
  try {
    const given = args.map((arg, index) => {
      const { type, exact } = parameterAt(definition, index);
      return exact ? arg : toHandlerValue(type.cty, arg);
    });
    const numbers = args.flatMap((arg, index) => numbersIn(parameterAt(definition, index).type.cty, arg));
    return fromHandlerValue(definition.returns.cty, bringBackDigits(await definition.call(...given), numbers));
  } catch (thrown) {
    if (thrown instanceof FunctionError) return thrown;
    instance.log.debug(`function ${name} failed`, { kind: thrown instanceof Error ? thrown.name : typeof thrown });
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return new FunctionError(text || `function ${name} failed`);
  }
}
