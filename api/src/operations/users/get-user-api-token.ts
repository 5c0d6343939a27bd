import type { Handler } from "../../http/operation.ts";
import { toApiTokenDetail } from "../../models/api-token.ts";

export const getUserApiToken: Handler<"getApiTokenForUser"> = async ({ path }, { services }) => {
  const { _id } = await services.users.get(path.id);
  return { status: 200, body: toApiTokenDetail(await services.apiTokens.get(_id, path.tokenId), services.clock()) };
};
