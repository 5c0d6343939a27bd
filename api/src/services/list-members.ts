import type { Models } from "../models/index.ts";
import type { Membership } from "../models/membership.ts";
import type { Principal } from "../models/principal.ts";
import { type ListRequest, listPage, type Page } from "./list-page.ts";
import { freeText, text, toConditions, toSortOrder, word } from "./list-query.ts";

const filterFields = {
  q: freeText("name"),
  name: text("name"),
  username: text("name"),
  id: word("principalId"),
};
const sortFields = { name: "name", username: "name", id: "_id" };

export interface Member {
  principal: Principal;
  membership: Membership;
}

/** One page of the principals in a tenant or a group (`ofTenant`, `ofGroup`), by name. `type`: only those. */
export async function listMembers(
  models: Models,
  of: string,
  request: ListRequest,
  type?: Principal["type"],
): Promise<Page<Member>> {
  const { results, total } = await listPage(
    models.memberships,
    { of, ...(type && { type }), ...toConditions(request.filters, filterFields) },
    toSortOrder(request.sort, sortFields, "name:asc"),
    request,
  );
  const ids = results.map(({ principalId }) => principalId);
  const principals = await models.principals.find({ _id: { $in: ids }, state: "active" }).lean();
  const byId = new Map(principals.map((principal) => [principal._id, principal]));
  const members = results.flatMap((membership) => {
    const principal = byId.get(membership.principalId);
    return principal ? [{ principal, membership }] : [];
  });
  return { results: members, total };
}
