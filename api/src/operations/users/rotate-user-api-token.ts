import type { Handler } from "../../http/operation.ts";
import { toApiTokenWithText } from "../../models/api-token.ts";

export const rotateUserApiToken: Handler<"rotateApiTokenForUser"> = async ({ path, body }, call) => {
  const user = await call.services.users.get(path.id);
  const { token, shown } = await call.services.accountTokens.rotate(call, user, path.tokenId, body ?? {});
  return { status: 200, body: toApiTokenWithText(token, shown, call.services.clock()) };
};
