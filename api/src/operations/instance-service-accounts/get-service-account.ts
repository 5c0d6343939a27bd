import type { Handler } from "../../http/operation.ts";
import { toServiceAccountDetail } from "../../models/principal.ts";

export const getInstanceServiceAccount: Handler<"getServiceAccount"> = async ({ path }, { services }) => {
  const account = await services.instanceServiceAccounts.get(path.id);
  return { status: 200, body: toServiceAccountDetail(account, await services.tenants.referencesOf(account)) };
};
