import type { Handler } from "../../http/operation.ts";
import { toApiTokenRevocation } from "../../models/token-revocation.ts";

export const createApiTokenRevocation: Handler<"createApiTokenRevocation"> = async (
  { path, body },
  { actor, once, services },
) => {
  const revocation = await services.tokenRevocations.create(actor, path.tenant, body, once);
  return { status: revocation.status === "done" ? 200 : 202, body: toApiTokenRevocation(revocation) };
};
