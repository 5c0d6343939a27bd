import type { ConfigurationError } from "@tokenry/sdk/fetch";
import { Diagnostic } from "@tokenry/terraform-plugin";

/** Not the secret ones: Terraform shows the line of the argument that a diagnostic points at. */
const SHOWN = ["url", "username", "tenant"];

export function toConfigurationDiagnostic(error: ConfigurationError): Diagnostic {
  // The client's messages name its options; the provider's arguments are called the same but for the case.
  return new Diagnostic("The provider's configuration is wrong", {
    detail: error.message.replaceAll("apiToken", "api_token").replaceAll("The option", "The argument"),
    ...(SHOWN.includes(error.option) && { path: [error.option] }),
  });
}
