import type { Handler } from "../../http/operation.ts";
import { toTokenIntrospection } from "../../models/token-verification.ts";

export const introspectToken: Handler<"introspectToken"> = async ({ body }, { authority, services }) => ({
  status: 200,
  body: toTokenIntrospection(
    await services.tokenQuestions.verify({ authority, permission: "API_TOKEN:INTROSPECT" }, body),
  ),
});
