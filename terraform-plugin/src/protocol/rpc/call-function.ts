import { FunctionError } from "../../framework/function-error.ts";
import { callFunction, parameterAt } from "../../framework/operations/call-function.ts";
import { fromDynamicValue, toDynamicValue } from "../dynamic-value.ts";
import { FunctionErrorMessage } from "../messages/diagnostic.ts";
import { DynamicValue } from "../messages/dynamic-value.ts";
import { message, messageType, repeated, string } from "../protobuf/message-type.ts";
import { rpc } from "./rpc.ts";

export const CallFunction = rpc({
  request: messageType("CallFunction.Request", { name: string(1), arguments: repeated(message(2, DynamicValue)) }),
  response: messageType("CallFunction.Response", {
    result: message(1, DynamicValue),
    error: message(2, FunctionErrorMessage),
  }),
  async handle(instance, { name = "", arguments: args = [] }) {
    const functions = instance.definition.functions ?? {};
    if (!Object.hasOwn(functions, name)) return { error: { text: `the provider has no function "${name}"` } };
    const definition = functions[name]!;
    const given = args.map((arg, index) => fromDynamicValue(parameterAt(definition, index).type.cty, arg));
    const result = await callFunction(instance, name, definition, given);
    if (result instanceof FunctionError) return { error: { text: result.message, functionArgument: result.argument } };
    return { result: toDynamicValue(definition.returns.cty, result) };
  },
});
