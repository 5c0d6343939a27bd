import type { Handler } from "../../http/operation.ts";

export const revokeToken: Handler<"revokeToken"> = async ({ body }, { requestId, services }) => {
  await services.tokenHolders.revoke(requestId, body.token);
  return { status: 200, body: undefined };
};
