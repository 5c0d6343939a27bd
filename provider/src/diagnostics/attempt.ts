import type { TokenryClient } from "@tokenry/sdk/fetch";
import { type FailedStep, toDiagnostics } from "./to-diagnostics.ts";

/** Calls the API; whatever goes wrong is thrown as diagnostics for the user of Terraform. */
export async function attempt<T>(
  client: TokenryClient,
  step: Omit<FailedStep, "url" | "tenant">,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const diagnostics = toDiagnostics(error, { ...step, url: client.url, tenant: client.tenant });
    throw diagnostics.length === 1 ? diagnostics[0] : new AggregateError(diagnostics);
  }
}
