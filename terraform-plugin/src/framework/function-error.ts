/** Thrown by a function of the provider; `argument` (from 0) makes Terraform point at that argument. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";
  readonly argument: number | undefined;

  constructor(text: string, argument?: number) {
    super(text);
    this.argument = argument;
  }
}
