import type { Handler } from "../../http/operation.ts";

export const listUsers: Handler<"listUsers"> = async ({ query }, { services }) => {
  const { results, total } = await services.users.list(query);
  return { status: 200, body: { results: await services.userResources.summarize(results), total } };
};
