import type { Handler } from "../../http/operation.ts";

export const patchUserRestricted: Handler<"patchUserDemo"> = async ({ path, body }, { actor, services }) => {
  await services.users.setRestricted(actor, path.id, body.restricted);
  return { status: 200, body: undefined };
};
