import { validationProblem } from "../errors.ts";
import { explainWeakPassword } from "../lib/passwords.ts";

/** Fails with `validation-failed` that points at the password and says which rule it breaks. */
export function refuseWeakPassword(password: string, pointer: string): void {
  const weakness = explainWeakPassword(password);
  if (weakness) throw validationProblem([{ pointer, detail: weakness, type: "password" }]);
}
