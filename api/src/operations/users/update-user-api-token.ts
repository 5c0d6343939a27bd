import type { Handler } from "../../http/operation.ts";
import { toApiTokenDetail } from "../../models/api-token.ts";

export const updateUserApiToken: Handler<"updateApiTokenForUser"> = async ({ path, body }, { actor, services }) => {
  const { _id } = await services.users.get(path.id);
  const token = await services.apiTokens.update(actor, _id, path.tokenId, body);
  return { status: 200, body: toApiTokenDetail(token, services.clock()) };
};
