import { ApiError, ConfigurationError, type Fault } from "@tokenry/sdk/fetch";
import { Diagnostic } from "@tokenry/terraform-plugin";
import { toHint } from "./to-hint.ts";

/** What was tried. */
export interface FailedStep {
  /** `Creating the service account "ci"` */
  what: string;
  /** The server that was called. */
  url: string;
  /** The tenant that the provider works in. */
  tenant: string;
  /** Where each member of the request's body stands in the configuration: `{ "/maxAge": "max_age" }`. */
  attributes?: Readonly<Record<string, string>>;
  /** Calling it twice makes two: without an answer, the user must look. */
  creates?: boolean;
  /** The next apply finds out whether it was done all the same, and goes on from there. */
  finishes?: boolean;
}

/** One diagnostic for each fault that the server named, else one. Errors that are not of the API are as they were. */
export function toDiagnostics(error: unknown, step: FailedStep): unknown[] {
  if (error instanceof Diagnostic || !(error instanceof Error)) return [error];
  if (error instanceof ConfigurationError) return [toMissingCredential()];
  const summary = `${step.what} failed`;
  const paragraphs = (what: string) => [what, toHint(error, step), toReference(error)].filter(Boolean).join("\n\n");
  if (!(error instanceof ApiError)) return [new Diagnostic(summary, { detail: paragraphs(error.message) })];
  const faults = error.errors.flatMap((fault) => {
    const attribute = toAttribute(fault, step);
    return attribute === undefined ? [] : [{ attribute, text: `${attribute} ${fault.detail}.` }];
  });
  if (faults.length === 0 || faults.length < error.errors.length) {
    return [new Diagnostic(summary, { detail: paragraphs(error.detail ?? error.message) })];
  }
  return faults.map(({ attribute, text }) => new Diagnostic(summary, { detail: paragraphs(text), path: [attribute] }));
}

function toAttribute({ pointer }: Fault, { attributes = {} }: FailedStep): string | undefined {
  return attributes[pointer];
}

function toReference(error: Error): string {
  if (!(error instanceof ApiError) || error.requestId === undefined) return "";
  return `The server logged it as request ${error.requestId}.`;
}

function toMissingCredential(): Diagnostic {
  return new Diagnostic("No credential for the Tokenry server", {
    detail:
      "Give the provider the argument api_token, or username and password; or set TOKENRY_API_TOKEN, or TOKENRY_USERNAME and TOKENRY_PASSWORD, in the environment of Terraform.",
  });
}
