import type { Handler } from "../../http/operation.ts";

export const deleteInstanceApiToken: Handler<"deleteApiTokenForServiceAccount"> = async (
  { path },
  { actor, services },
) => {
  const account = await services.instanceServiceAccounts.get(path.id);
  await services.apiTokens.remove(actor, account, path.tokenId);
  return { status: 200, body: { id: path.tokenId } };
};
