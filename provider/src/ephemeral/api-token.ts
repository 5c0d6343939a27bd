import {
  AuthenticationError,
  type CreateApiTokenRequest,
  type TextShown,
  type TokenryClient,
} from "@tokenry/sdk/fetch";
import { computed, Diagnostic, ephemeral, isUnknown, optional, schema, t } from "@tokenry/terraform-plugin";
import { createTokenClient } from "../client/create-token-client.ts";
import { attempt } from "../diagnostics/attempt.ts";
import { toArguments } from "../resources/api-token/to-request.ts";
import { type OwnedApiTokens, toServiceAccountOwner } from "../resources/api-token/token-owner.ts";
import { deleteUnlessGone } from "../resources/unless-gone.ts";
import { isShorter, toDurationMs, validateDuration } from "../validation/duration.ts";
import { validateId } from "../validation/id.ts";
import { validateName } from "../validation/name.ts";

const defaultMaxAge = "PT10M";
const defaultAbsoluteMaxAge = "PT4H";

/** A server that may not have heard of a use elsewhere lets a token in for so long after an expiry that uses move. */
const graceMs = 2_000;
const shortestMaxAge = "PT3S";

/** For renewing and closing. Terraform keeps it in memory, as it keeps the result. */
interface HeldToken {
  owner: string | null;
  id: string;
  token: string;
  /** How long it works after a use. */
  lifeMs: number;
  endsAt: string;
}

export const apiTokenEphemeral = ephemeral<TokenryClient>()({
  schema: schema({
    description:
      "An API token that lives as long as this run of Terraform needs it: made when it is first needed, renewed while the run lasts, revoked at its end. Neither plan nor state ever holds it. A run that is killed leaves a token that stops working by itself, after `max_age` at the latest.",
    attributes: {
      service_account_id: optional(t.string, {
        description:
          "Id of the service account that the token belongs to. Left out: who the provider's credential belongs to.",
        validate: validateId,
      }),
      name: optional(t.string, {
        description: "Name of the token, as lists and audit entries show it. Default: `terraform-run`.",
        validate: validateName,
      }),
      max_age: optional(t.string, {
        description: `How long the token works after it was last renewed, as an ISO 8601 duration: the most that a killed run leaves; \`${shortestMaxAge}\` or longer. Default: \`${defaultMaxAge}\`.`,
        validate: validateDuration,
      }),
      absolute_max_age: optional(t.string, {
        description: `How long the token works at most, however long the run is. Default: \`${defaultAbsoluteMaxAge}\`.`,
        validate: validateDuration,
      }),
      permissions: optional(t.set(t.string), {
        description: "What the token may do, of what its owner may: `RESOURCE:ACTION` each. Left out: all of it.",
      }),
      id: computed(t.string, { description: "Id given by the server." }),
      token: computed(t.string, { sensitive: true, description: "The text of the token." }),
      expires_at: computed(t.string, {
        description: "When it stops working unless it is renewed, RFC 3339 in UTC.",
      }),
      absolute_expires_at: computed(t.string, { description: "When it stops working at the latest, RFC 3339 in UTC." }),
    },
  }),

  validate(ctx, { max_age, absolute_max_age }) {
    if (isUnknown(max_age) || isUnknown(absolute_max_age)) return;
    const path = [max_age === null ? "absolute_max_age" : "max_age"];
    for (const given of [max_age, absolute_max_age]) {
      if (given?.trim() === "") ctx.report(new Diagnostic("The token must end", { detail: "Give a duration.", path }));
    }
    if (max_age !== null && isShorter(max_age, shortestMaxAge)) {
      const detail = `Give ${shortestMaxAge} or more: a server may let the token in for ${graceMs / 1_000} s after the last expiry that it knows.`;
      ctx.report(new Diagnostic("max_age is too short", { detail, path: ["max_age"] }));
    }
    if (!isShorter(absolute_max_age ?? defaultAbsoluteMaxAge, max_age ?? defaultMaxAge)) return;
    const detail = "Give max_age a shorter duration, or absolute_max_age a longer.";
    ctx.report(new Diagnostic("absolute_max_age must not be shorter than max_age", { detail, path }));
  },

  async open(ctx, config) {
    const { service_account_id: owner, name, permissions } = config;
    // So that it is dead everywhere when max_age is over.
    const lifeMs = (toDurationMs((config.max_age ?? defaultMaxAge).trim()) ?? 0) - graceMs;
    const request = {
      name: name ?? "terraform-run",
      description: "For one run of Terraform; ends by itself.",
      maxAge: `PT${lifeMs / 1_000}S`,
      absoluteMaxAge: config.absolute_max_age ?? defaultAbsoluteMaxAge,
      extended: true,
      ...(permissions && { permissions }),
    };
    const attributes = toArguments({ argument: "service_account_id" });
    return attempt(ctx.client, { what: "Making the API token of this run", attributes }, async () => {
      const { id, fullToken: token } = await createShown(ctx.client, owner, request);
      const { exp = "", absoluteExp = exp } = await tokensOf(ctx.client, owner).get(id);
      return {
        result: { ...config, id, token, expires_at: exp, absolute_expires_at: absoluteExp },
        renewAt: toRenewal(lifeMs),
        private: { owner, id, token, lifeMs, endsAt: absoluteExp } satisfies HeldToken as HeldToken,
      };
    });
  },

  /** A use moves the expiry, so the token is used. */
  async renew(ctx, held: HeldToken) {
    const client = createTokenClient(ctx.client, held.token);
    try {
      await client.me.get({ signal: ctx.signal });
      return { renewAt: toRenewal(held.lifeMs) };
    } catch (error) {
      const isOver = error instanceof AuthenticationError;
      ctx.warn(
        isOver ? "The API token of this run has ended" : "The API token of this run could not be renewed",
        `Token ${held.id} ${isOver ? `was revoked, or is at the end of its life (${held.endsAt}). Give absolute_max_age a longer duration if the run needs more.` : "is tried again later."}`,
      );
      return isOver ? {} : { renewAt: toRenewal(held.lifeMs / 2) };
    } finally {
      await client.close();
    }
  },

  close: (ctx, { owner, id }: HeldToken) =>
    deleteUnlessGone(ctx, `Revoking the API token of this run (${id}), which ends by itself,`, () =>
      tokensOf(ctx.client, owner).delete(id),
    ),
});

/** Twice in the life that a renewal gives. */
const toRenewal = (lifeMs: number): Date => new Date(Date.now() + lifeMs / 2);

type CreateShown = CreateApiTokenRequest & TextShown;

const createShown = ({ me, serviceAccounts }: TokenryClient, owner: string | null, body: CreateShown) =>
  owner === null ? me.apiTokens.create(body) : serviceAccounts.apiTokens.create(owner, body);

/** The tokens of a service account, or those of the caller. */
const tokensOf = (client: TokenryClient, owner: string | null): OwnedApiTokens =>
  owner === null ? client.me.apiTokens : toServiceAccountOwner(client, owner).tokens;
