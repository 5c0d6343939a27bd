import type { Handler } from "../../http/operation.ts";
import { toIdentityHeaders } from "../../models/token-verification.ts";

/** For requests that the short way of `create-server.ts` does not take: those with a password. */
export const forwardAuth: Handler<"forwardAuth"> = async (_input, { principal, token }) => ({
  status: 200,
  body: undefined,
  headers: toIdentityHeaders(principal, token),
});
