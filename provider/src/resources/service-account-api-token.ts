import type { ApiTokenDetail, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, optional, required, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { toImportIdDiagnostic } from "../diagnostics/import-id-diagnostic.ts";
import { isGone } from "../diagnostics/is-gone.ts";
import { validateDescription } from "../validation/description.ts";
import { isSameDuration, validateDuration } from "../validation/duration.ts";
import { validateId } from "../validation/id.ts";
import { validateName } from "../validation/name.ts";

const attributes = {
  "/name": "name",
  "/description": "description",
  "/maxAge": "max_age",
  "/extended": "extended",
  "/path/id": "service_account_id",
};

export const serviceAccountApiTokenResource = resource<TokenryClient>()({
  schema: schema({
    description:
      "An API token of a service account. The server cannot change a token: each change makes a new token and revokes the old one. A token that has expired or was revoked outside Terraform is replaced, too.",
    attributes: {
      id: computed(t.string, { keep: true, description: "Id given by the server; not a part of the token's text." }),
      service_account_id: required(t.string, {
        replace: true,
        description: "Id of the service account that the token belongs to. A change makes a new token.",
        validate: validateId,
      }),
      name: required(t.string, {
        replace: true,
        description:
          "Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. Names need not be unique. A change makes a new token.",
        validate: validateName,
      }),
      description: optional(t.string, {
        default: "",
        replace: true,
        description: "What it is for. Default: empty. A change makes a new token.",
        validate: validateDescription,
      }),
      max_age: optional(t.string, {
        replace: ({ prior, planned }) => !isSameDuration(toText(prior), toText(planned)),
        description:
          'How long the token works, as an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P30D`, `PT1H`). Left out or `""`: it never expires. A change of the length makes a new token.',
        validate: validateDuration,
      }),
      extended: optional(t.bool, {
        default: false,
        replace: true,
        description: "Each use moves the expiry to then plus `max_age`. Default: `false`. A change makes a new token.",
      }),
      full_token: computed(t.string, {
        keep: true,
        nullable: true,
        sensitive: true,
        description:
          "The token, as it is sent to the server. Only the answer that creates a token holds it, so it is null after an import. It stands in the state as it is: protect the state.",
      }),
      prefix: computed(t.string, {
        keep: true,
        nullable: true,
        description: "First characters of the token, to recognise it by.",
      }),
      issued_at: computed(t.string, {
        keep: true,
        nullable: true,
        description: "When it was issued, RFC 3339 in UTC.",
      }),
      expires_at: computed(t.string, {
        keep: true,
        nullable: true,
        description: "When it stops working, RFC 3339 in UTC; null if never. Use moves it if `extended` is set.",
      }),
      expired: computed(t.bool, {
        keep: true,
        nullable: true,
        description: "The expiry has passed. Terraform then plans a new token.",
      }),
    },
  }),

  modifyPlan(ctx, { prior, planned, replace }) {
    if (!prior) return;
    // Not known anew by an update in place, which is only another way to write the same max_age.
    planned.full_token = prior.full_token;
    planned.expires_at = prior.expires_at;
    if (prior.expired !== true) return;
    ctx.warn(
      `The API token "${prior.name}" has expired`,
      `Token ${prior.id} stopped working at ${prior.expires_at}. Terraform plans to replace it with a new one.`,
      ["max_age"],
    );
    replace("expired");
  },

  async create(ctx, { planned }) {
    const { service_account_id: owner, name, description, max_age: maxAge, extended } = planned;
    const what = `Creating the API token "${name}" of the service account ${owner}`;
    const { id, fullToken } = await attempt(ctx.client, { what, attributes, creates: true }, () =>
      ctx.client.serviceAccounts.apiTokens.create(owner, { name, description, maxAge: maxAge ?? "", extended }),
    );
    const known = {
      ...planned,
      id,
      full_token: fullToken,
      prefix: null,
      issued_at: null,
      expires_at: null,
      expired: null,
    };
    ctx.checkpoint(known);
    try {
      const token = await ctx.client.serviceAccounts.apiTokens.get(owner, id);
      return { ...known, ...toComputed(token) };
    } catch (error) {
      // The token exists and its text is known only here: an error would make Terraform throw it away.
      ctx.warn(
        `The API token "${name}" was created, but could not be read back`,
        `Token ${id} is in the state and works. Its prefix and times are filled in by the next plan or refresh.\n\n${error instanceof Error ? error.message : String(error)}`,
      );
      return known;
    }
  },

  async read(ctx, state) {
    return attempt(ctx.client, { what: `Reading the API token ${state.id}` }, async () => {
      try {
        const { service_account_id: owner, id } = state;
        const token = await ctx.client.serviceAccounts.apiTokens.get(owner, id, { signal: ctx.signal });
        const { name, description, extended, maxAge } = token;
        const max_age = isSameDuration(state.max_age, maxAge) ? state.max_age : maxAge;
        return { ...state, name, description, extended, max_age, ...toComputed(token) };
      } catch (error) {
        if (await isGone(ctx.client, error, ctx.signal)) return null;
        throw error;
      }
    });
  },

  update: async (_ctx, { prior, planned }) => ({ ...prior, max_age: planned.max_age }),

  async delete(ctx, { service_account_id: owner, id, name }) {
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
});

function toComputed({ prefix, iat, exp, expired }: ApiTokenDetail) {
  return { prefix, issued_at: iat, expires_at: exp ?? null, expired };
}

/** What is not known yet counts as changed. */
function toText(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === "string" ? value : "(not known yet)";
}
