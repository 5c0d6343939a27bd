import type { Handler } from "../../http/operation.ts";

export const listTokenChanges: Handler<"listTokenChanges"> = async ({ query }, { services }) => ({
  status: 200,
  body: await services.tokenQuestions.changesAfter(query.after, query.waitMs ?? 0),
});
