import type { Handler } from "../../http/operation.ts";
import { toTokenVerification } from "../../models/token-verification.ts";

export const verifyTokens: Handler<"verifyTokens"> = async ({ body }, { authority, services }) => {
  // Before the answers are looked for: a change that comes meanwhile has to be told to whoever keeps them.
  const position = services.feed.position();
  const verified = await Promise.all(
    body.tokens.map((question) =>
      services.tokenQuestions.verify({ authority, permission: "API_TOKEN:VERIFY" }, question),
    ),
  );
  return {
    status: 200,
    body: { results: verified.map((one, index) => toTokenVerification(one, position, body.tokens[index])) },
  };
};
