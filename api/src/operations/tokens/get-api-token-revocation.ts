import type { Handler } from "../../http/operation.ts";
import { toApiTokenRevocation } from "../../models/token-revocation.ts";

export const getApiTokenRevocation: Handler<"getApiTokenRevocation"> = async ({ path }, { services }) => ({
  status: 200,
  body: toApiTokenRevocation(await services.tokenRevocations.get(path.tenant, path.revocationId)),
});
