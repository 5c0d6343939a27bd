import type { Handler } from "../../http/operation.ts";
import { toTokenIntrospection } from "../../models/token-verification.ts";

export const introspectToken: Handler<"introspectToken"> = async ({ body }, { services }) => ({
  status: 200,
  body: toTokenIntrospection(await services.tokenQuestions.verify(body)),
});
