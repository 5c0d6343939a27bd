import type { TokenryClient } from "@tokenry/sdk/fetch";
import { computed, required, resource, schema, t, writeOnly } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
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
