import { ConfigurationError, createClient, type TokenryClient } from "@tokenry/sdk/fetch";
import { toConfigurationDiagnostic } from "../diagnostics/configuration-diagnostic.ts";
import { version } from "../version.ts";
import { createHttpTransport } from "./http-transport.ts";

export interface ProviderArguments {
  url: string | null;
  api_token: string | null;
  username: string | null;
  password: string | null;
  tenant: string | null;
}

/** What is null comes from the environment. Sends nothing. Throws a Diagnostic that points at the argument at fault. */
export function createProviderClient(
  given: ProviderArguments,
  { terraformVersion }: { terraformVersion: string },
): TokenryClient {
  try {
    return createClient({
      url: given.url ?? undefined,
      apiToken: given.api_token ?? undefined,
      username: given.username ?? undefined,
      password: given.password ?? undefined,
      tenant: given.tenant ?? undefined,
      userAgent: `terraform-provider-tokenry/${version} terraform/${terraformVersion}`,
      transport: createHttpTransport(),
    });
  } catch (error) {
    throw error instanceof ConfigurationError ? toConfigurationDiagnostic(error) : error;
  }
}
