import type { TokenryClient, User } from "@tokenry/sdk/fetch";
import { computed, dataSource, optionalComputed, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { validateId } from "../validation/id.ts";
import { findOneByName } from "./find-one-by-name.ts";
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
    const by = id === null ? `with the email "${email}"` : `with the id ${id}`;
    const { users } = ctx.client;
    return attempt(ctx.client, { what: `Reading the user ${by}` }, async () => {
      const found =
        id ??
        (
          await findOneByName({
            thing: "user",
            name: email ?? "",
            argument: "email",
            where: `the instance`,
            list: (query) => users.list(query, { signal: ctx.signal }),
            field: "username",
          })
        ).id;
      return toState(await users.get(found, { signal: ctx.signal }));
    });
  },
});

const toState = ({ id, email, firstName, lastName, superAdmin, tenants }: User) => ({
  id,
  email,
  first_name: firstName,
  last_name: lastName,
  super_admin: superAdmin,
  tenants: tenants.map((tenant) => tenant.id),
});
