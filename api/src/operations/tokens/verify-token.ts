import type { Handler } from "../../http/operation.ts";
import { toTokenVerification } from "../../models/token-verification.ts";

export const verifyToken: Handler<"verifyToken"> = async ({ body }, { services }) => ({
  status: 200,
  body: toTokenVerification(await services.tokenQuestions.verify(body), services.feed.position()),
});
