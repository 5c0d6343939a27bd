import type { Handler } from "../../http/operation.ts";
import { toApiTokenList } from "../../models/api-token.ts";

export const listUserApiTokens: Handler<"listApiTokensForUser"> = async ({ path, query }, { services }) => {
  const { _id } = await services.users.get(path.id);
  return { status: 200, body: toApiTokenList(await services.apiTokens.list(_id, query.tokenId), services.clock()) };
};
