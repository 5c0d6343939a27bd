import type { Handler } from "../../http/operation.ts";

export const deleteApiTokenForCurrentUser: Handler<"deleteApiTokenForCurrentUser"> = async (
  { path },
  { principal, actor, services },
) => {
  await services.apiTokens.remove(actor, principal, path.tokenId);
  return { status: 200, body: { id: path.tokenId } };
};
