import type { Handler } from "../../http/operation.ts";
import { toApiTokenRotated } from "../../models/api-token.ts";
import { refuseToHandMore } from "../../services/own-token-rules.ts";

export const rotateApiToken: Handler<"rotateApiTokenForServiceAccountWithTenant"> = async (
  { path, body },
  { actor, token: callerToken, permissions, once, authority, services },
) => {
  const account = await services.serviceAccounts.getManaged(authority, path.tenant, path.id);
  const rotated = await services.apiTokens.get(account._id, path.tokenId);
  const handed = (await services.authorities.of(account)).limitedTo(rotated.permissions);
  refuseToHandMore({ token: callerToken, permissions }, handed.anywhere(), rotated._id);
  const { token, shown } = await services.apiTokens.rotate(actor, account._id, path.tokenId, body ?? {}, once);
  return { status: 200, body: toApiTokenRotated(token, shown, services.clock()) };
};
