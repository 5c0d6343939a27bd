import type { Handler } from "../../http/operation.ts";
import { toRoleOfId } from "../../models/role.ts";

export const listRolesFromGivenIds: Handler<"listRolesFromGivenIds"> = async (
  { path, body: { ids } },
  { services },
) => {
  const roles = await services.roles.getEach(path.tenant, ids);
  return { status: 200, body: ids.map((id, index) => toRoleOfId(id, roles[index])) };
};
