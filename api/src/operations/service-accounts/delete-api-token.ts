import type { Handler } from "../../http/operation.ts";

export const deleteApiToken: Handler<"deleteApiTokenForServiceAccountWithTenant"> = async (
  { path },
  { actor, authority, services },
) => {
  const account = await services.serviceAccounts.getManaged(authority, path.tenant, path.id);
  await services.apiTokens.remove(actor, account, path.tokenId);
  return { status: 200, body: { id: path.tokenId } };
};
