import { Problem } from "../../errors.ts";
import type { Handler } from "../../http/operation.ts";
import { toMe } from "../../models/principal.ts";
import { refuseProfileByLimitedToken } from "../../services/own-token-rules.ts";

export const acceptInvitation: Handler<"acceptInvitation"> = async (
  { path },
  { principal, actor, token, services },
) => {
  refuseProfileByLimitedToken(token);
  if (principal.type !== "STANDARD") throw new Problem("forbidden", { detail: "Invitations are for people." });
  const user = await services.invitationAcceptance.accept(actor, principal, path.invitationId);
  return { status: 200, body: toMe(user, await services.tenants.referencesOf(user)) };
};
