import { validators as generated } from "./generated/validators.ts";
import type { OperationId } from "./operation-types.ts";

/** A fault as ajv reports it. */
export interface ValidationFault {
  /** JSON pointer to the value at fault. */
  instancePath: string;
  /** The rule that was broken: `pattern`, `required`, ... */
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

export interface Validator {
  (value: unknown): boolean;
  /** The faults of the last call; it stays valid until the next. */
  errors?: ValidationFault[] | null;
}

/** Validators of an operation's input. Those of `path` and `query` coerce text and fill in defaults, in place. */
export interface OperationValidators {
  body?: Validator;
  path?: Validator;
  query?: Validator;
}

export const validators: Readonly<Record<OperationId, OperationValidators>> = generated;
