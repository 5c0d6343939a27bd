import type { Handler } from "../../http/operation.ts";
import { toApiTokenCreated } from "../../models/api-token.ts";

export const createInstanceApiToken: Handler<"createApiTokensForServiceAccount"> = async (
  { path, body },
  { services, ...caller },
) => {
  const account = await services.instanceServiceAccounts.get(path.id);
  const { token, shown } = await services.accountTokens.create(caller, account, body);
  return { status: 200, body: toApiTokenCreated(token, shown) };
};
