import type { ApiTokenDetail, CreateApiTokenRequest, TextShown, TokenryClient } from "@tokenry/sdk/fetch";
import { computed, Diagnostic, optional, required, resource, schema, t } from "@tokenry/terraform-plugin";
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
  "/absoluteMaxAge": "absolute_max_age",
  "/allowedCidrs": "allowed_cidrs",
  "/permissions": "permissions",
  "/rateLimit/requests": "rate_limit_requests",
  "/rateLimit/window": "rate_limit_window",
  "/path/id": "service_account_id",
};

export const serviceAccountApiTokenResource = resource<TokenryClient>()({
  schema: schema({
    description:
      "An API token of a service account. Name, description, `extended` and `enabled` change in place and the token keeps its text; a change of anything else makes a new token and revokes the old one. A token that has expired or was revoked outside Terraform is replaced, too.",
    attributes: {
      id: computed(t.string, { keep: true, description: "Id given by the server; not a part of the token's text." }),
      service_account_id: required(t.string, {
        replace: true,
        description: "Id of the service account that the token belongs to. A change makes a new token.",
        validate: validateId,
      }),
      name: required(t.string, {
        description:
          "Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. Names need not be unique.",
        validate: validateName,
      }),
      description: optional(t.string, {
        default: "",
        description: "What it is for. Default: empty.",
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
        description: "Each use moves the expiry to then plus `max_age`. Default: `false`.",
      }),
      enabled: optional(t.bool, {
        default: true,
        description: "A token that is not enabled is refused, until it is again. Default: `true`.",
      }),
      absolute_max_age: optional(t.string, {
        replace: ({ prior, planned }) => !isSameDuration(toText(prior), toText(planned)),
        description:
          "How long the token works at most, however often it is used; a duration as `max_age`. Left out: no such limit, or that of the server. A change of the length makes a new token.",
        validate: validateDuration,
      }),
      allowed_cidrs: optional(t.set(t.string), {
        replace: true,
        description:
          "The addresses that may use the token: IPv4 or IPv6 networks (`192.0.2.0/24`, `2001:db8::/32`) or single addresses. Left out: all. A change makes a new token.",
        validate: (cidrs) =>
          cidrs.length === 0 ? "must have an element; leave it out to allow all addresses" : undefined,
      }),
      permissions: optional(t.set(t.string), {
        replace: true,
        description:
          "What the token may do, of what its service account may: `RESOURCE:ACTION` each. Left out: all that the service account may at the time of use. A change makes a new token.",
      }),
      rate_limit_requests: optional(t.number, {
        replace: true,
        description:
          "How often the token may be used in `rate_limit_window`, on each node of the server. Left out: no limit. A change makes a new token.",
        validate: (requests) =>
          Number.isInteger(requests) && requests > 0 ? undefined : "must be a whole number above zero",
      }),
      rate_limit_window: optional(t.string, {
        replace: ({ prior, planned }) => !isSameDuration(toText(prior), toText(planned)),
        description:
          "The window of `rate_limit_requests`; a duration as `max_age`. A change of the length makes a new token.",
        validate: validateDuration,
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

  validate(ctx, config) {
    const { rate_limit_requests: requests, rate_limit_window: window } = config;
    if ((requests === null) === (window === null)) return;
    const [given, missing] =
      requests === null ? ["rate_limit_window", "rate_limit_requests"] : ["rate_limit_requests", "rate_limit_window"];
    ctx.report(
      new Diagnostic(`${missing} is missing`, { detail: `${given} needs it: give both, or neither.`, path: [given] }),
    );
  },

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
    const { service_account_id: owner, name } = planned;
    const what = `Creating the API token "${name}" of the service account ${owner}`;
    const { id, fullToken } = await attempt(ctx.client, { what, attributes, creates: true }, () =>
      ctx.client.serviceAccounts.apiTokens.create(owner, toCreateRequest(planned)),
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
      const tokens = ctx.client.serviceAccounts.apiTokens;
      const token = planned.enabled ? await tokens.get(owner, id) : await tokens.update(owner, id, { enabled: false });
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
        const { name, description, extended, enabled, maxAge } = token;
        const max_age = isSameDuration(state.max_age, maxAge) ? state.max_age : maxAge;
        return { ...state, name, description, extended, enabled, max_age, ...toLimits(token), ...toComputed(token) };
      } catch (error) {
        if (await isGone(ctx.client, error, ctx.signal)) return null;
        throw error;
      }
    });
  },

  async update(ctx, { prior, planned }) {
    const { service_account_id: owner, id } = prior;
    const { name, description, extended, enabled, max_age, absolute_max_age } = planned;
    const kept = { ...prior, max_age, absolute_max_age };
    const changes = toChanges(prior, { name, description, extended, enabled });
    if (Object.keys(changes).length === 0) return kept;
    const what = `Changing the API token "${prior.name}" (${id})`;
    const token = await attempt(ctx.client, { what, attributes }, () =>
      ctx.client.serviceAccounts.apiTokens.update(owner, id, changes),
    );
    return { ...kept, name, description, extended, enabled, ...toComputed(token) };
  },

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

type Planned = {
  name: string;
  description: string;
  max_age: string | null;
  extended: boolean;
  absolute_max_age: string | null;
  allowed_cidrs: string[] | null;
  permissions: string[] | null;
  rate_limit_requests: number | null;
  rate_limit_window: string | null;
};

function toCreateRequest(planned: Planned): CreateApiTokenRequest & TextShown {
  const { name, description, max_age, extended, absolute_max_age, allowed_cidrs, permissions } = planned;
  const { rate_limit_requests: requests, rate_limit_window: window } = planned;
  return {
    name,
    description,
    maxAge: max_age ?? "",
    extended,
    ...(absolute_max_age && { absoluteMaxAge: absolute_max_age }),
    ...(allowed_cidrs && { allowedCidrs: allowed_cidrs }),
    ...(permissions && { permissions }),
    ...(requests !== null && window !== null && { rateLimit: { requests, window } }),
  };
}

type Changeable = { name: string; description: string; extended: boolean; enabled: boolean };

/** Only what differs: a description that was changed elsewhere meanwhile is not taken back. */
function toChanges(prior: Changeable, planned: Changeable): Partial<Changeable> {
  const names = Object.keys(planned) as (keyof Changeable)[];
  return Object.fromEntries(names.filter((name) => prior[name] !== planned[name]).map((name) => [name, planned[name]]));
}

/** The limits as the server has them; those that it has not are null. */
function toLimits({ allowedCidrs, permissions, rateLimit }: ApiTokenDetail) {
  return {
    allowed_cidrs: allowedCidrs ?? null,
    permissions: permissions ?? null,
    rate_limit_requests: rateLimit?.requests ?? null,
    rate_limit_window: rateLimit?.window ?? null,
  };
}

function toComputed({ prefix, iat, exp, expired }: ApiTokenDetail) {
  return { prefix, issued_at: iat, expires_at: exp ?? null, expired };
}

/** What is not known yet counts as changed. */
function toText(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === "string" ? value : "(not known yet)";
}
