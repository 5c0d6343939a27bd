import { toImportIdDiagnostic } from "../../diagnostics/import-id-diagnostic.ts";
import { validateId } from "../../validation/id.ts";

/** The ids of owner and token. `form`: what the message asks for: "USER_ID/TOKEN_ID". Throws a Diagnostic. */
export function splitImportId(importId: string, form: string): [owner: string, id: string] {
  const [owner = "", id = "", ...rest] = importId.split("/");
  if (rest.length === 0 && validateId(owner) === undefined && validateId(id) === undefined) return [owner, id];
  throw toImportIdDiagnostic("an API token", form);
}
