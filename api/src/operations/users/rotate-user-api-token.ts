import type { Handler } from "../../http/operation.ts";
import { toApiTokenRotated } from "../../models/api-token.ts";

export const rotateUserApiToken: Handler<"rotateApiTokenForUser"> = async ({ path, body }, call) => {
  const user = await call.services.users.get(path.id);
  const { token, shown } = await call.services.accountTokens.rotate(call, user, path.tokenId, body ?? {});
  return { status: 200, body: toApiTokenRotated(token, shown, call.services.clock()) };
};
