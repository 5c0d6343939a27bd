import {
  AuthenticationError,
  ConnectionError,
  NotFoundError,
  PermissionError,
  ServerError,
  TimeoutError,
  TokenryError,
  UnexpectedResponseError,
} from "@tokenry/sdk/fetch";
import type { FailedStep } from "./to-diagnostics.ts";

/** OpenSSL's and Node's names for a certificate that is not trusted. */
const CERTIFICATE_CODE = /CERT|UNABLE_TO_|ERR_TLS/;

/** What to do, and who should do it; empty if the error says so itself. */
export function toHint(error: Error, step: FailedStep): string {
  const { url, tenant } = step;
  if (error instanceof AuthenticationError) {
    return "The server did not accept the credential: check api_token, or username and password, and the variables TOKENRY_API_TOKEN, TOKENRY_USERNAME and TOKENRY_PASSWORD. A token may have expired or been revoked.";
  }
  if (error instanceof PermissionError) {
    return "The credential works but may not do this: ask an administrator of Tokenry for the permission, or use another credential.";
  }
  if (error instanceof NotFoundError) {
    if (error.code !== "not-found")
      return `This is not where a Tokenry server answers: check url or TOKENRY_URL, it is ${url}.`;
    return `The provider works in the tenant "${tenant}"; the argument tenant or TOKENRY_TENANT says so.`;
  }
  if (error instanceof ConnectionError) {
    if (CERTIFICATE_CODE.test(error.code ?? "")) {
      return "If the certificate is right, name a file with the authority that signed it in NODE_EXTRA_CA_CERTS, in the environment of Terraform.";
    }
    return `Is the server at ${url} running? Check url or TOKENRY_URL.${toDoubt(error, step, " ")}`;
  }
  if (error instanceof TimeoutError) {
    return `The server at ${url} is too slow or cannot be reached.${toDoubt(error, step, " ")}`;
  }
  if (error instanceof UnexpectedResponseError) {
    return `Check url or TOKENRY_URL: it is ${url}.${toDoubt(error, step, " ")}`;
  }
  if (error instanceof ServerError) return `The server failed${toDoubt(error, step, ". ") || "; try again."}`;
  return toDoubt(error, step, "");
}

/** What to do when it may have been done all the same. */
function toDoubt(error: Error, { creates = false, finishes = false }: FailedStep, before: string): string {
  if (!(error instanceof TokenryError) || !error.mayBeDone) return "";
  if (finishes) return `${before}${applyAgain}`;
  return creates ? `${before}${lookForIt}` : "";
}

const applyAgain =
  "Whether it was done all the same is not known. Apply again: Terraform then finds out, and goes on from there.";
const lookForIt =
  "Whether it was created all the same is not known: look for it on the server and delete it there, since Terraform does not know of it, and apply again.";
