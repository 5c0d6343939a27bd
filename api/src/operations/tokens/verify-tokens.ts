import type { Handler } from "../../http/operation.ts";
import { toTokenVerification } from "../../models/token-verification.ts";

export const verifyTokens: Handler<"verifyTokens"> = async ({ body }, { services }) => {
  const verified = await Promise.all(body.tokens.map((question) => services.tokenQuestions.verify(question)));
  const position = services.feed.position();
  return { status: 200, body: { results: verified.map((one) => toTokenVerification(one, position)) } };
};
