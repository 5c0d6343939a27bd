import type { Handler } from "../../http/operation.ts";
import { toServiceAccountDetail } from "../../models/principal.ts";

export const listInstanceServiceAccounts: Handler<"listServiceAccounts"> = async ({ query }, { services }) => {
  const { results, total } = await services.instanceServiceAccounts.list(query);
  const tenants = await services.tenants.referencesOf({ tenants: results.flatMap((account) => account.tenants) });
  return { status: 200, body: { results: results.map((account) => toServiceAccountDetail(account, tenants)), total } };
};
