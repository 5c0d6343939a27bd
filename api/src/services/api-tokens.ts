import type { Schemas } from "@tokenry/spec";
import { loadAuthority } from "../authority/load-authority.ts";
import { notFound, Problem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import type { SecretKeys } from "../lib/secret-keys.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import { type ApiToken, type ShownText, toTokenId } from "../models/api-token.ts";
import type { AuditEntry } from "../models/audit-entry.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import { type Actor, newOutbox, systemActor, toAuditEntry, toOutbox } from "./audit.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { readBroughtText, secretInUse } from "./brought-text.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import { type MintedText, mintNextText, mintTokenText, toTextStart } from "./mint-token-text.ts";
import { answerUnavailable, type Once, stillRuns, toOnceMark } from "./once.ts";
import { toShownText } from "./shown-text.ts";
import type { TokenChanges } from "./token-changes.ts";
import { type TokenCaps, toExpiry, toLimits } from "./token-limits.ts";
import { type RotationRequest, refuseOverlapOfLookupIds, toRotation } from "./token-rotation.ts";
import { toTokenUpdate } from "./token-update.ts";

/** A token together with its text, which is in this answer and nowhere else, and as the caller is to see that. */
export interface MintedToken {
  token: ApiToken;
  fullToken: string;
  shown: ShownText;
}

/** The API tokens of one principal. All but `list` and `create` fail with `not-found`. */
export interface ApiTokens {
  /** Oldest first. `ids`: only those of them that are there. */
  list(ownerId: string, ids?: readonly string[]): Promise<ApiToken[]>;
  get(ownerId: string, id: string): Promise<ApiToken>;
  /**
   * `callerPermissions`: those of the caller's token, when it is limited. `once`: where the request may be repeated. Fails with
   * `secret-in-use` and `weak-secret`.
   */
  create(
    actor: Actor,
    owner: Principal,
    request: Schemas["CreateApiTokenRequest"],
    options?: { callerPermissions?: ReadonlySet<string> | undefined; once?: Once | undefined },
  ): Promise<MintedToken>;
  update(actor: Actor, ownerId: string, id: string, request: Schemas["UpdateApiTokenRequest"]): Promise<ApiToken>;
  /** Fails with `rotation-in-progress` while two texts live, and as `create`. */
  rotate(actor: Actor, ownerId: string, id: string, request: RotationRequest, once?: Once): Promise<MintedToken>;
  remove(actor: Actor, owner: Pick<Principal, "_id" | "tenantId">, id: string): Promise<void>;
  /** Ends the text before the last rotation. Does nothing when another rotation came. */
  retirePrevious(token: Pick<ApiToken, "_id" | "generation" | "tenantId">): Promise<void>;
}

export interface ApiTokensOptions {
  models: Models;
  keys: SecretKeys;
  relay: AuditRelay;
  changes: TokenChanges;
  clock: Clock;
  caps: TokenCaps;
  tokenPrefix: string;
}

export function createApiTokens({
  models,
  keys,
  relay,
  changes,
  clock,
  caps,
  tokenPrefix,
}: ApiTokensOptions): ApiTokens {
  const active = (ownerId: string) => ({ ownerId, state: "active" }) as const;
  /** Sessions are none. */
  const apiTokensOf = (ownerId: string) => ({ ...active(ownerId), sessionEpoch: { $exists: false } });
  const audited = (actor: Actor, action: string, id: string, tenantId?: string) =>
    toAuditEntry(actor, new Date(clock()), {
      action: `api-token.${action}`,
      targetType: "api-token",
      targetId: id,
      tenantId,
    });
  const get = async (ownerId: string, id: string): Promise<ApiToken> => {
    const token =
      (await models.apiTokens.findOne({ _id: id, ...apiTokensOf(ownerId) }).lean()) ??
      (await models.apiTokens.findOne({ ...apiTokensOf(ownerId), chosenId: id }).lean());
    if (!token) throw notFound(`API token "${id}"`);
    return token;
  };
  const listByIds = async (ownerId: string, ids: readonly string[]): Promise<ApiToken[]> => {
    const found = await models.apiTokens
      .find({ _id: { $in: ids }, ...apiTokensOf(ownerId) })
      .sort({ _id: 1 })
      .lean();
    const others = ids.filter((id) => !found.some(({ _id }) => _id === id));
    if (others.length === 0) return found;
    const chosen = await models.apiTokens.find({ ...apiTokensOf(ownerId), chosenId: { $in: others } }).lean();
    return [...found, ...chosen].sort((a, b) => (a._id < b._id ? -1 : 1));
  };
  /** Tells everyone who verifies, then lets the audit entry move. */
  const announce = async (id: string, { _id: entryId }: AuditEntry): Promise<void> => {
    await changes.announce({ tokenId: id });
    relay.notify("apiTokens", id, entryId);
  };
  /**
   * Gives a token another text in the place of the one that an earlier run of the same request gave it, and that nobody has
   * seen: its answer was not kept, and is sent only when it is. A text that the request brings stays.
   */
  const mintAgain = async (
    actor: Actor,
    ownerId: string,
    id: string,
    generation: number,
    once: Once,
    request: RotationRequest,
  ): Promise<MintedToken> => {
    const unseen = { _id: id, ...active(ownerId), generation, onceId: once.effectId };
    const token = await models.apiTokens.findOne(unseen).lean();
    if (!token) throw answerUnavailable("The API token has been rotated or revoked since the first request.");
    const fullToken = request.secret ?? mintNextText(token).fullToken;
    const shown = await toShownText(fullToken, request);
    const entry = audited(actor, "mint-again", id, token.tenantId);
    const minted = await models.apiTokens
      .findOneAndUpdate(
        { ...unseen, onceAttempt: { $lt: once.attempt } },
        {
          $set: { ...keys.digest(fullToken), ...toOnceMark(once) },
          ...toOutbox(entry),
        },
        { returnDocument: "after" },
      )
      .lean();
    if (!minted) throw stillRuns();
    await announce(id, entry);
    return { token: minted, fullToken, shown };
  };
  /** Fails with `secret-in-use` when the token has this text, or another token has its lookup id. */
  const refuseUsedText = async ({ fullToken, lookupId }: MintedText, token: ApiToken): Promise<void> => {
    if (await keys.verify(fullToken, token)) throw secretInUse(toTokenId(token));
    if (token.previous && (await keys.verify(fullToken, token.previous))) throw secretInUse();
    // The unique index would tell too, but FerretDB 1.24 does not say of an update that this is what failed.
    if (lookupId !== token.lookupId && (await models.apiTokens.exists({ lookupId }))) throw secretInUse();
  };
  /** The id of the owner's token that has this text: whoever brings the text may know it. */
  const findOwnedText = async (ownerId: string, { fullToken, lookupId }: MintedText): Promise<string | undefined> => {
    const token = await models.apiTokens.findOne({ lookupId, ...apiTokensOf(ownerId) }).lean();
    return token && (await keys.verify(fullToken, token)) ? toTokenId(token) : undefined;
  };

  return {
    list: (ownerId, ids) =>
      ids ? listByIds(ownerId, ids) : models.apiTokens.find(apiTokensOf(ownerId)).sort({ _id: 1 }).lean(),
    get,
    create: async (actor, owner, request, { callerPermissions, once } = {}) => {
      const now = clock();
      const owned = (await loadAuthority(models, owner)).anywhere();
      const id = once?.effectId ?? newId(now);
      const type = owner.type === "SERVICE_ACCOUNT" ? "sat" : "pat";
      const brought = readBroughtText(request.secret, { prefixes: [tokenPrefix], type });
      const { fullToken, lookupId, prefix } = brought ?? mintTokenText({ prefix: tokenPrefix, type });
      const shown = await toShownText(fullToken, request);
      const draft: ApiToken = {
        _id: id,
        ...active(owner._id),
        ...(owner.tenantId !== undefined && { tenantId: owner.tenantId }),
        enabled: true,
        lookupId,
        prefix,
        generation: 1,
        ...keys.digest(fullToken),
        ...toOnceMark(once),
        name: request.name,
        description: toStoredText(request.description ?? ""),
        extended: request.extended ?? false,
        issuedAt: new Date(now),
        ...toExpiry(request, now, caps),
        ...toLimits(request, owned, callerPermissions),
        ...newOutbox(audited(actor, "create", id, owner.tenantId)),
      };
      try {
        const token = await models.apiTokens.create(draft);
        relay.notify("apiTokens", id);
        return { token: token.toObject(), fullToken, shown };
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        const isMadeBefore = once && (!brought || (await models.apiTokens.exists({ _id: id })));
        if (isMadeBefore) return mintAgain(actor, owner._id, id, 1, once, request);
        throw brought ? secretInUse(await findOwnedText(owner._id, brought)) : error;
      }
    },
    update: async (actor, ownerId, id, request) => {
      for (;;) {
        const token = await get(ownerId, id);
        const { set, isCurrent } = toTokenUpdate(token, request);
        const entry = audited(actor, "update", token._id, token.tenantId);
        const updated = await models.apiTokens
          .findOneAndUpdate(
            { _id: token._id, ...active(ownerId), ...isCurrent },
            { $set: set, ...toOutbox(entry) },
            { returnDocument: "after" },
          )
          .lean();
        if (!updated) continue;
        await announce(token._id, entry);
        return updated;
      }
    },
    rotate: async (actor, ownerId, id, request, once) => {
      for (;;) {
        const token = await get(ownerId, id);
        const generation = (await once?.remember(token.generation)) ?? token.generation;
        if (once && token.generation !== generation) {
          return mintAgain(actor, ownerId, token._id, generation + 1, once, request);
        }
        const now = clock();
        const { prefix, type } = toTextStart(token);
        const brought = readBroughtText(request.secret, { prefixes: [...new Set([tokenPrefix, prefix])], type });
        if (brought) await refuseUsedText(brought, token);
        const { fullToken, ...text } = brought ?? mintNextText(token);
        const shown = await toShownText(fullToken, request);
        const { set, unset } = toRotation(token, request, now);
        refuseOverlapOfLookupIds(token, text, set, request);
        const entry = audited(actor, "rotate", token._id, token.tenantId);
        const rotated = await models.apiTokens
          .findOneAndUpdate(
            { _id: token._id, ...active(ownerId), generation },
            {
              $set: { ...set, ...text, ...keys.digest(fullToken), ...toOnceMark(once) },
              ...(Object.keys(unset).length > 0 && { $unset: unset }),
              ...toOutbox(entry),
            },
            { returnDocument: "after" },
          )
          .lean()
          .catch((error: unknown) => {
            throw brought && isDuplicateKey(error) ? secretInUse() : error;
          });
        if (!rotated) {
          if (request.force && !once) continue;
          throw new Problem("rotation-in-progress", {
            detail:
              "Another rotation of this token came first. Get the token, and rotate again if that is still needed.",
          });
        }
        await announce(token._id, entry);
        return { token: rotated, fullToken, shown };
      }
    },
    remove: async (actor, owner, id) => {
      const revoke = async (_id: string): Promise<boolean> => {
        const entry = audited(actor, "revoke", _id, owner.tenantId);
        const result = await models.apiTokens.updateOne(
          { _id, ...active(owner._id) },
          { $set: { state: "revoked" }, ...toOutbox(entry) },
        );
        if (result.matchedCount === 0) return false;
        await announce(_id, entry);
        return true;
      };
      // Most have no other id: one write is enough for them.
      if (!(await revoke(id)) && !(await revoke((await get(owner._id, id))._id))) throw notFound(`API token "${id}"`);
    },
    retirePrevious: async ({ _id: id, generation, tenantId }) => {
      const entry = audited(systemActor, "retire-previous", id, tenantId);
      const result = await models.apiTokens.updateOne(
        { _id: id, state: "active", generation, "previous.retireOn": "first-use" },
        { $unset: { previous: 1 }, ...toOutbox(entry) },
      );
      if (result.matchedCount > 0) await announce(id, entry);
    },
  };
}
