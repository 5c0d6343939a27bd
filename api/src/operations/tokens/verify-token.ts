import type { Handler } from "../../http/operation.ts";
import { toTokenVerification } from "../../models/token-verification.ts";

export const verifyToken: Handler<"verifyToken"> = async ({ body }, { authority, services }) => {
  // Before the answer is looked for: a change that comes meanwhile has to be told to whoever keeps the answer.
  const position = services.feed.position();
  return {
    status: 200,
    body: toTokenVerification(
      await services.tokenQuestions.verify({ authority, permission: "API_TOKEN:VERIFY" }, body),
      position,
      body,
    ),
  };
};
