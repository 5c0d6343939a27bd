import type { Schemas } from "@tokenry/spec";
import type { Models } from "../models/index.ts";
import { type Principal, toUser, toUserSummary } from "../models/principal.ts";
import type { Tenants } from "./tenants.ts";

/** People as the API shows them, with what they refer to. */
export interface UserResources {
  describe(user: Principal): Promise<Schemas["User"]>;
  summarize(users: readonly Principal[]): Promise<Schemas["UserSummary"][]>;
}

export function createUserResources(models: Models, tenants: Tenants): UserResources {
  return {
    describe: async (user) => {
      const [references, groups] = await Promise.all([
        tenants.referencesOf(user),
        models.groups.find({ _id: { $in: user.groupIds }, state: "active" }, { tenantId: 1 }).lean(),
      ]);
      return toUser(
        user,
        references,
        user.groupIds.flatMap((id) => groups.find((group) => group._id === id) ?? []),
      );
    },
    summarize: async (users) => {
      const all = await tenants.referencesOf({ tenants: [...new Set(users.flatMap((user) => user.tenants))] });
      return users.map((user) =>
        toUserSummary(
          user,
          user.tenants.flatMap((id) => all.find((tenant) => tenant.id === id) ?? []),
        ),
      );
    },
  };
}
