import type { Handler } from "../../http/operation.ts";
import { toServiceAccountSummary } from "../../models/principal.ts";

export const listServiceAccounts: Handler<"listServiceAccountsForTenant"> = async ({ path, query }, { services }) => {
  const { results, total } = await services.serviceAccounts.list(path.tenant, query);
  return { status: 200, body: { results: results.map(toServiceAccountSummary), total } };
};
