import type { CtyObject } from "../../cty/cty-value.ts";
import type { Context } from "../context.ts";
import { Diagnostic } from "../diagnostic.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import type { ObjectShape } from "../schema/to-cty-type.ts";
import { redact, secretsIn } from "../values/secrets-in.ts";

export interface OperationSubject {
  /** for messages: "create example_note" */
  action: string;
  shape?: ObjectShape;
  /** what came from Terraform: its sensitive values are hidden in messages and logs */
  values?: readonly (CtyObject | null)[];
}

export interface Outcome<T> {
  /** undefined when the body threw */
  value: T | undefined;
  diagnostics: Diagnostic[];
}

/** Runs handlers of a provider. Whatever they throw becomes a diagnostic; the stack goes to the log alone. */
export async function runOperation<T>(
  instance: ProviderInstance,
  subject: OperationSubject,
  body: (context: Context<never>) => T | Promise<T>,
): Promise<Outcome<T>> {
  const diagnostics: Diagnostic[] = [];
  const fail = (thrown: unknown): void => {
    diagnostics.push(...describeFailure(instance, subject, thrown));
  };
  const context: Context<never> = {
    get client() {
      return instance.client as never;
    },
    get hasClient() {
      return instance.hasClient;
    },
    signal: instance.signal,
    report: fail,
    warn: (summary, detail = "", path = []) => fail(new Diagnostic(summary, { detail, path, severity: "warning" })),
  };
  try {
    return { value: await body(context), diagnostics };
  } catch (thrown) {
    fail(thrown);
    return { value: undefined, diagnostics };
  }
}

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function describeFailure(instance: ProviderInstance, subject: OperationSubject, thrown: unknown): Diagnostic[] {
  if (thrown instanceof AggregateError) {
    return thrown.errors.flatMap((inner: unknown) => describeFailure(instance, subject, inner));
  }
  const { action, shape, values = [] } = subject;
  const secrets = new Set(instance.secrets);
  for (const value of values) for (const secret of shape ? secretsIn(shape, value) : []) secrets.add(secret);
  if (thrown instanceof Error) instance.log.debug(`${action} failed`, { stack: redact(stackOf(thrown), secrets) });
  if (thrown instanceof Diagnostic) {
    const { path, severity } = thrown;
    return [
      new Diagnostic(redact(thrown.summary, secrets), { detail: redact(thrown.detail, secrets), path, severity }),
    ];
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return [
    new Diagnostic(`Could not ${action}`, {
      detail: `${redact(message, secrets)}\n\nIf this does not help, set TF_LOG_PROVIDER=debug and run Terraform again: the log then says where it happened.`,
    }),
  ];
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}
