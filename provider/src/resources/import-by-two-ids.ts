import { type Identity, identity, requiredForImport, t } from "@tokenry/terraform-plugin";
import { toImportIdDiagnostic } from "../diagnostics/import-id-diagnostic.ts";
import { validateId } from "../validation/id.ts";

/** What two ids import, and the attributes that these are. */
interface TwoIds<First extends string, Second extends string> {
  /** "an API token" */
  what: string;
  /** "USER_ID/TOKEN_ID" */
  form: string;
  first: First;
  second: Second;
}

/** For resources within another: the identity of both ids, and the import by `FIRST/SECOND` or by identity. */
export const importByTwoIds = <First extends string, Second extends string>({
  what,
  form,
  first,
  second,
}: TwoIds<First, Second>) => {
  type Ids = Record<First | Second, string>;
  const [firstForm = "", secondForm = ""] = form.split("/");
  const idOf = (name: string) => requiredForImport(t.string, { description: `\`${name}\`` });
  const attributes = { [first]: idOf(firstForm), [second]: idOf(secondForm) } as Record<
    First | Second,
    ReturnType<typeof idOf>
  >;
  const begin = (values: readonly string[]) => {
    if (values.length !== 2 || values.some((id) => validateId(id) !== undefined))
      throw toImportIdDiagnostic(what, form);
    return { [first]: values[0], [second]: values[1] } as Ids;
  };
  const schema = identity({ attributes });
  return {
    identity: schema,
    importState: (_ctx: unknown, id: string) => begin(id.split("/")),
    importIdentity: (_ctx: unknown, given: Identity<typeof schema>) => {
      const ids = given as Ids;
      return begin([ids[first], ids[second]]);
    },
  };
};
