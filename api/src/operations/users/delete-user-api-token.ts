import type { Handler } from "../../http/operation.ts";

export const deleteUserApiToken: Handler<"deleteApiTokenForUser"> = async ({ path }, { actor, services }) => {
  const user = await services.users.get(path.id);
  await services.apiTokens.remove(actor, user, path.tokenId);
  return { status: 204, body: undefined };
};
