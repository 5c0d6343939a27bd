import { NotFoundError, PermissionError, type TokenryClient } from "@tokenry/sdk/fetch";

/**
 * Whether the error says that the thing is not there, so that it may leave the state. The answer is the same when the whole
 * tenant is not there; then the provider is set up wrongly, and this throws that error.
 */
export async function isGone(client: TokenryClient, error: unknown, signal: AbortSignal): Promise<boolean> {
  if (!(error instanceof NotFoundError) || error.code !== "not-found") return false;
  try {
    await client.serviceAccounts.list({ size: 1 }, { signal });
  } catch (listError) {
    // Who may not list the tenant's service accounts learns that the tenant is there.
    if (!(listError instanceof PermissionError)) throw listError;
  }
  return true;
}
