import type { Handler } from "../../http/operation.ts";

export const getAuths: Handler<"getAuths"> = async () => ({
  status: 200,
  body: { loginPassword: true, mailsEnabled: false, passwordless: false, oauths: [] },
});
