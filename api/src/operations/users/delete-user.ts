import type { Handler } from "../../http/operation.ts";

export const deleteUser: Handler<"deleteUser"> = async ({ path }, { actor, services }) => {
  await services.users.remove(actor, path.id);
  return { status: 204, body: undefined };
};
