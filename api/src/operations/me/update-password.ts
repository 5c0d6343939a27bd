import { validationProblem } from "../../errors.ts";
import type { Handler } from "../../http/operation.ts";
import { toMe } from "../../models/principal.ts";
import { refusePasswordByLimitedToken } from "../../services/own-token-rules.ts";
import { refuseWeakPassword } from "../../services/refuse-weak-password.ts";
import { requirePerson } from "../../services/require-person.ts";

export const updateCurrentUserPassword: Handler<"updateCurrentUserPassword"> = async (
  { body: { oldPassword, newPassword } },
  { principal, actor, token, services },
) => {
  refusePasswordByLimitedToken(token);
  requirePerson(principal);
  refuseWeakPassword(newPassword, "/newPassword");
  if (!(await services.passwordLogin.authenticate(principal.name, oldPassword))) {
    throw validationProblem([{ pointer: "/oldPassword", detail: "is not your password", type: "password" }]);
  }
  const user = await services.users.setPassword(actor, principal._id, newPassword);
  return { status: 200, body: toMe(user, await services.tenants.referencesOf(user)) };
};
