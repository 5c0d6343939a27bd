import { Diagnostic } from "@tokenry/terraform-plugin";

/** Does not repeat the id: it may be the text of a token. */
export function toImportIdDiagnostic(what: string, form: string): Diagnostic {
  return new Diagnostic("The import id is wrong", {
    detail: `Import ${what} by ${form}, with ids as the server gives them. The text of a token is not an id.`,
  });
}
