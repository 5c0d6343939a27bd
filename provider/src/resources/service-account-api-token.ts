import type { TokenryClient } from "@tokenry/sdk/fetch";
import { Diagnostic, isUnknown, type ResourceContext, resource } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { toImportIdDiagnostic } from "../diagnostics/import-id-diagnostic.ts";
import { isGone } from "../diagnostics/is-gone.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { isSameDuration, isShorter } from "../validation/duration.ts";
import { validateId } from "../validation/id.ts";
import { createApiToken } from "./api-token/create-api-token.ts";
import { findLostToken } from "./api-token/find-lost-token.ts";
import { planApiToken } from "./api-token/plan-api-token.ts";
import { apiTokenSchema } from "./api-token/schema.ts";
import { checkTextWay } from "./api-token/text-way.ts";
import { toComputed, toLimits } from "./api-token/to-state.ts";
import { updateApiToken } from "./api-token/update-api-token.ts";
import { upgradeApiTokenState } from "./api-token/upgrade-state.ts";

export const serviceAccountApiTokenResource = resource<TokenryClient>()({
  schema: apiTokenSchema,

  validate(ctx, config) {
    const wrongWay = checkTextWay(config);
    if (wrongWay) ctx.report(wrongWay);
    const { rate_limit_requests: requests, rate_limit_window: window } = config;
    if ((requests === null) !== (window === null)) {
      const [given, missing] =
        requests === null ? ["rate_limit_window", "rate_limit_requests"] : ["rate_limit_requests", "rate_limit_window"];
      const detail = `${given} needs it: give both, or neither.`;
      ctx.report(new Diagnostic(`${missing} is missing`, { detail, path: [given] }));
    }
    const { rotate_before: before, max_age: maxAge } = config;
    if (before === null || isUnknown(before) || isUnknown(maxAge)) return;
    if (maxAge !== null && isShorter(before, maxAge)) return;
    const detail =
      "The token would be rotated at each apply. Give max_age a longer duration, or rotate_before a shorter.";
    ctx.report(new Diagnostic("rotate_before must be shorter than max_age", { detail, path: ["rotate_before"] }));
  },

  modifyPlan: planApiToken,
  create: createApiToken,
  update: updateApiToken,

  async read(ctx, state) {
    const { service_account_id: owner, name } = state;
    const what = state.id ? `Reading the API token ${state.id}` : `Looking for the API token "${name}"`;
    return attempt(ctx.client, { what }, async () => {
      try {
        // The answer to its creation was lost.
        const id = state.id ?? (await findLostToken(ctx, state));
        if (id === undefined) return null;
        const token = await ctx.client.serviceAccounts.apiTokens.get(owner, id, { signal: ctx.signal });
        const { description, extended, enabled, maxAge } = token;
        const max_age = isSameDuration(state.max_age, maxAge) ? state.max_age : maxAge;
        const known = { ...state, id, name: token.name, description, extended, enabled, max_age };
        return { ...known, ...toLimits(token), ...toComputed(token) };
      } catch (error) {
        if (!(await isGone(ctx.client, error, ctx.signal))) throw error;
        ctx.warn(
          `The API token "${name}" is gone`,
          `Token ${state.id} was revoked or deleted outside of Terraform, by itself or with its service account. Terraform plans a new one, unless it is to be destroyed.`,
        );
        return null;
      }
    });
  },

  async delete(ctx, { service_account_id: owner, id, name }) {
    if (id === null) return warnOfUnknownId(ctx, owner, name);
    await attempt(ctx.client, { what: `Revoking the API token "${name}" (${id})` }, async () => {
      try {
        await ctx.client.serviceAccounts.apiTokens.delete(owner, id);
      } catch (error) {
        if (!(await isGone(ctx.client, error, ctx.signal))) throw error;
      }
    });
  },

  importState(_ctx, importId) {
    const [owner = "", id = "", ...rest] = importId.split("/");
    if (rest.length === 0 && validateId(owner) === undefined && validateId(id) === undefined) {
      return { service_account_id: owner, id };
    }
    throw toImportIdDiagnostic("an API token", "SERVICE_ACCOUNT_ID/TOKEN_ID");
  },

  moveState: movedFrom("kestra_service_account_api_token", { id: "id", service_account_id: "service_account_id" }),

  upgradeState: upgradeApiTokenState,
});

/** Without a refresh nobody has looked for the token whose answer was lost. */
function warnOfUnknownId(ctx: ResourceContext<TokenryClient>, owner: string, name: string): void {
  ctx.warn(
    `An API token "${name}" may be left over`,
    `The answer to its creation was lost, and it was not looked for, as by -refresh=false. Look at the tokens of the service account ${owner}, and delete it there.`,
  );
}
