import { Token } from "cdktf";
import type { IConstruct } from "constructs";

/**
 * Lets synthesis fail, with the path of the construct, if a value is wrong.
 * What is known only when Terraform runs is left to the provider.
 * @param problemOf gives the reason and what to do, or undefined if the value is right
 */
export function validateValue(
  construct: IConstruct,
  property: string,
  value: string,
  problemOf: (value: string) => string | undefined,
): void {
  construct.node.addValidation({
    validate: () => {
      const problem = Token.isUnresolved(value) ? undefined : problemOf(value);
      return problem === undefined ? [] : [`${property} ${JSON.stringify(value)} is not valid: ${problem}`];
    },
  });
}
