import type { CtyObject } from "../../cty/cty-value.ts";
import type { Context } from "../context.ts";
import { Deferral, type DeferralReason } from "../deferral.ts";
import { Diagnostic } from "../diagnostic.ts";
import type { ProviderInstance } from "../provider-instance.ts";
import { type ObjectShape, toCtyType } from "../schema/to-cty-type.ts";
import { redact, secretsIn } from "../values/secrets-in.ts";
import { toHandlerValue } from "../values/to-handler-value.ts";
import { describeFailure } from "./describe-failure.ts";
import { watchForStrayErrors } from "./stray-errors.ts";

/** What one request says beside its values. */
export interface Call {
  /** the client can put a resource off to a later run */
  canDefer?: boolean;
  /** the module's `provider_meta` */
  meta?: CtyObject | null;
  /** aborted when the client gives up this one call */
  signal?: AbortSignal;
}

export interface OperationSubject {
  /** for messages: "create example_note" */
  action: string;
  shape?: ObjectShape;
  /** what came from Terraform: its sensitive values are hidden in messages and logs */
  values?: readonly (CtyObject | null)[];
  call?: Call;
}

export interface Outcome<T> {
  /** undefined when the body threw */
  value: T | undefined;
  diagnostics: Diagnostic[];
  /** why it is put off; only where the client allows that */
  deferred?: DeferralReason;
}

export interface Operation {
  readonly context: Context<never>;
  /** of the handlers so far; may be emptied while the operation goes on */
  readonly diagnostics: Diagnostic[];
  /** Adds what was thrown as diagnostics. */
  fail(this: void, thrown: unknown): void;
  /** Hides sensitive values in a text. */
  redact(this: void, text: string): string;
}

export function startOperation(instance: ProviderInstance, subject: OperationSubject): Operation {
  const { shape, values = [], call = {} } = subject;
  const diagnostics: Diagnostic[] = [];
  let secrets: Set<string> | undefined;
  const hide = (text: string): string => {
    secrets ??= new Set([...instance.secrets, ...(shape ? values.flatMap((value) => secretsIn(shape, value)) : [])]);
    return redact(text, secrets);
  };
  const fail = (thrown: unknown): void => {
    diagnostics.push(...describeFailure(instance.log, subject.action, thrown, hide));
  };
  const context: Context<never> = {
    get client() {
      return instance.client as never;
    },
    get hasClient() {
      return instance.hasClient;
    },
    meta: (meta) => (call.meta ? (toHandlerValue(toCtyType(meta), call.meta) as never) : null),
    signal: call.signal ? AbortSignal.any([instance.signal, call.signal]) : instance.signal,
    report: fail,
    warn: (summary, detail = "", path = []) => fail(new Diagnostic(summary, { detail, path, severity: "warning" })),
  };
  return { context, diagnostics, fail, redact: hide };
}

/** Runs handlers of a provider. Whatever they throw becomes a diagnostic; the stack goes to the log alone. */
export async function runOperation<T>(
  instance: ProviderInstance,
  subject: OperationSubject,
  body: (context: Context<never>) => T | Promise<T>,
): Promise<Outcome<T>> {
  const { context, diagnostics, fail } = startOperation(instance, subject);
  try {
    return { value: await watchForStrayErrors(() => body(context), fail), diagnostics };
  } catch (thrown) {
    if (thrown instanceof Deferral && subject.call?.canDefer) {
      return { value: undefined, diagnostics, deferred: thrown.reason };
    }
    fail(thrown);
    return { value: undefined, diagnostics };
  }
}

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
