import type { Handler } from "../../http/operation.ts";

export const deleteUserAuthMethod: Handler<"deleteUserAuthMethod"> = async ({ path }, { actor, services }) => {
  const user = await services.users.removeAuthMethod(actor, path.id, path.auth);
  return { status: 200, body: await services.userResources.describe(user) };
};
