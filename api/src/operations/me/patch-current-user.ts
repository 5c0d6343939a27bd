import type { Handler } from "../../http/operation.ts";
import { toMe } from "../../models/principal.ts";
import { refuseProfileByLimitedToken } from "../../services/own-token-rules.ts";
import { requirePerson } from "../../services/require-person.ts";

export const patchCurrentUser: Handler<"patchCurrentUser"> = async (
  { body: { email, firstName, lastName } },
  { principal, actor, token, services },
) => {
  refuseProfileByLimitedToken(token);
  requirePerson(principal);
  const user = await services.users.patch(actor, principal._id, {
    ...(email !== undefined && { email }),
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
  });
  return { status: 200, body: toMe(user, await services.tenants.referencesOf(user)) };
};
