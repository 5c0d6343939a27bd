import type { ConfigurationError } from "@tokenry/sdk/fetch";
import { Diagnostic } from "@tokenry/terraform-plugin";

/** The client's options under the names of the provider's arguments. */
const argumentOf: Readonly<Record<string, string>> = {
  url: "url",
  apiToken: "api_token",
  username: "username",
  password: "password",
  tenant: "tenant",
};

export function toConfigurationDiagnostic(error: ConfigurationError): Diagnostic {
  const argument = argumentOf[error.option];
  return new Diagnostic("The provider's configuration is wrong", {
    detail: error.message.replaceAll("apiToken", "api_token").replaceAll("The option", "The argument"),
    ...(argument !== undefined && { path: [argument] }),
  });
}
