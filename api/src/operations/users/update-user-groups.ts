import type { Handler } from "../../http/operation.ts";

export const updateUserGroups: Handler<"updateUserGroups"> = async ({ path, body }, { actor, authority, services }) => {
  await services.userGroups.set({ actor, authority }, path.tenant, path.id, body.groupIds ?? []);
  return { status: 204, body: undefined };
};
