import type { Handler } from "../../http/operation.ts";

export const getUser: Handler<"getUser"> = async ({ path }, { services }) => ({
  status: 200,
  body: await services.userResources.describe(await services.users.get(path.id)),
});
