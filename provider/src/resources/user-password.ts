import type { TokenryClient } from "@tokenry/sdk/fetch";
import {
  computed,
  identity,
  required,
  requiredForImport,
  resource,
  schema,
  t,
  writeOnly,
} from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { toImportIdDiagnostic } from "../diagnostics/import-id-diagnostic.ts";
import { validateId } from "../validation/id.ts";
import { readUnlessGone } from "./unless-gone.ts";

const attributes = { "/password": "password_wo" };

export const userPasswordResource = resource<TokenryClient>()({
  schema: schema({
    description:
      "The password of a user. It is in no plan and no state (Terraform 1.11), and the server keeps only its hash.",
    attributes: {
      id: computed(t.string, { keep: true, description: "Id of the user." }),
      user_id: required(t.string, { replace: true, description: "Id of the user.", validate: validateId }),
      password_wo: writeOnly(t.string, { required: true, description: "The password." }),
      password_wo_version: required(t.number, { description: "Raise it to set `password_wo` again." }),
    },
  }),

  async create(ctx, { planned, config }) {
    await setPassword(ctx.client, planned.user_id, config.password_wo);
    return { id: planned.user_id, user_id: planned.user_id, password_wo_version: planned.password_wo_version };
  },

  identity: identity({ attributes: { user_id: requiredForImport(t.string, { description: "`USER_ID`" }) } }),
  importState: (_ctx, id) => beginImport(id),
  importIdentity: (_ctx, { user_id: id }) => beginImport(id),

  /** The server never shows a password: only whether the user is still there. */
  read: (ctx, state) =>
    readUnlessGone(ctx, `Reading the user ${state.user_id}`, async () => {
      await ctx.client.users.get(state.user_id, { signal: ctx.signal });
      return state;
    }),

  async update(ctx, { planned, config }) {
    await setPassword(ctx.client, planned.user_id, config.password_wo);
    return { id: planned.user_id, user_id: planned.user_id, password_wo_version: planned.password_wo_version };
  },

  /** The password stays: a user without one could not be told from one that lost it. */
  async delete() {},
});

const setPassword = (client: TokenryClient, userId: string, password: string) =>
  attempt(client, { what: `Setting the password of the user ${userId}`, attributes }, () =>
    client.users.setPassword(userId, { password }),
  );

/** The next apply sets the password once: what is imported has no password_wo_version. */
function beginImport(id: string) {
  if (validateId(id) !== undefined) throw toImportIdDiagnostic("a user's password", "USER_ID");
  return { id, user_id: id };
}
