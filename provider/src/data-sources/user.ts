import type { TokenryClient, UserSummary } from "@tokenry/sdk/fetch";
import { computed, dataSource, optionalComputed, schema, t } from "@tokenry/terraform-plugin";
import { toUserState } from "../resources/user.ts";
import { validateId } from "../validation/id.ts";
import { readOne } from "./read-one.ts";
import { requireOneSelector } from "./require-one-selector.ts";

export const userDataSource = dataSource<TokenryClient>()({
  schema: schema({
    description: "A user that exists, found by its id or its email.",
    attributes: {
      id: optionalComputed(t.string, {
        description: "Id of the user. Give `id` or `email`.",
        validate: validateId,
      }),
      email: optionalComputed(t.string, { description: "E-mail address of the user." }),
      first_name: computed(t.string, { description: "First name." }),
      last_name: computed(t.string, { description: "Last name." }),
      super_admin: computed(t.bool, { description: "May do everything in every tenant." }),
      tenants: computed(t.set(t.string), { description: "Ids of the tenants that the user has access to." }),
    },
  }),

  validate(_ctx, { id, email }) {
    requireOneSelector("user", { id, email });
  },

  async read(ctx, { id, email }) {
    const { users } = ctx.client;
    const complete = (found: UserSummary) => users.get(found.id, { signal: ctx.signal });
    const wanted = { thing: "user", id, name: email, argument: "email", where: "the instance", complete };
    return toUserState(await readOne(ctx, users, wanted));
  },
});
