import { identity, requiredForImport, t } from "@tokenry/terraform-plugin";
import { toImportIdDiagnostic } from "../diagnostics/import-id-diagnostic.ts";
import { validateId } from "../validation/id.ts";

/**
 * For resources whose id tells one from all others: the identity, and the import by id or by identity. `what`: "a role", `form`: "ROLE_ID"
 */
export const importById = (what: string, form: string) => {
  const begin = (id: string) => {
    if (validateId(id) === undefined) return { id };
    throw toImportIdDiagnostic(what, form);
  };
  return {
    identity: identity({ attributes: { id: requiredForImport(t.string, { description: `\`${form}\`` }) } }),
    importState: (_ctx: unknown, id: string) => begin(id),
    importIdentity: (_ctx: unknown, { id }: { id: string }) => begin(id),
  };
};
