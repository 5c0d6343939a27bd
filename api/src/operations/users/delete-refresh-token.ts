import type { Handler } from "../../http/operation.ts";

export const deleteRefreshToken: Handler<"deleteRefreshToken"> = async ({ path }, { actor, services }) => {
  await services.users.endSessions(actor, path.id);
  return { status: 204, body: undefined };
};
