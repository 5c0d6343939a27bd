import type { Handler } from "../../http/operation.ts";

export const patchUser: Handler<"patchUser"> = async ({ path, body }, { actor, services }) => ({
  status: 200,
  body: await services.userResources.describe(await services.users.patch(actor, path.id, body)),
});
