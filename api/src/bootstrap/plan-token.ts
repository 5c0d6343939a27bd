import { Problem } from "../errors.ts";
import { derivedId, firstIdAt } from "../lib/ids.ts";
import type { SecretKeys } from "../lib/secret-keys.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Principal } from "../models/principal.ts";
import { readBroughtText } from "../services/brought-text.ts";
import { toShownPrefix, toTextStart } from "../services/mint-token-text.ts";
import { readTime } from "../services/read-time.ts";
import { type TokenCaps, toExpiry, toLimits } from "../services/token-limits.ts";
import type { BootstrapFault } from "./bootstrap-error.ts";
import type { TokenEntry } from "./bootstrap-file.ts";
import type { ResolveSecret } from "./resolve-secret.ts";

export type PlannedToken = Omit<ApiToken, "outbox" | "outboxAt"> & { chosenId: string };

export interface TokenPlanning {
  keys: SecretKeys;
  caps: TokenCaps;
  tokenPrefix: string;
  resolveSecret: ResolveSecret;
  now: number;
}

type Text = Pick<ApiToken, "lookupId" | "prefix" | "digest" | "keyId">;

/** The token that an entry describes, or what is wrong with it. Pointers are relative to the entry. */
export async function planToken(
  entry: TokenEntry,
  owner: Pick<Principal, "_id" | "type" | "tenantId">,
  { keys, caps, tokenPrefix, resolveSecret, now }: TokenPlanning,
): Promise<PlannedToken | BootstrapFault[]> {
  const type = owner.type === "SERVICE_ACCOUNT" ? "sat" : "pat";
  const readText = async (): Promise<Text | BootstrapFault[]> => {
    if (!entry.secret) return readDigest(entry, type, keys);
    if (entry.digest !== undefined) return [{ pointer: "/digest", detail: "give either this or secret" }];
    const { value, fault } = await resolveSecret(entry.secret);
    if (fault !== undefined) return [{ pointer: "/secret", detail: fault }];
    const brought = readBroughtText(value, { prefixes: [tokenPrefix], type });
    if (!brought) return [{ pointer: "/secret", detail: "is missing" }];
    return { lookupId: brought.lookupId, prefix: brought.prefix, ...keys.digest(brought.fullToken) };
  };
  try {
    const text = await readText();
    if (Array.isArray(text)) return text;
    const issuedAt = entry.iat === undefined ? new Date(now) : readTime(entry.iat, "/iat");
    const { absoluteExp, exp, previous } = entry;
    const age = toExpiry({ name: entry.name, maxAge: entry.maxAge ?? "" }, issuedAt.getTime(), caps);
    const limits = { ...entry, rateLimit: entry.rateLimit ?? null, description: "", secret: null };
    return {
      // Sorts by the time of issue as all ids do: a revocation of all tokens before a time finds it.
      _id: derivedId(firstIdAt(issuedAt.getTime()), owner._id, entry.id),
      chosenId: entry.id,
      ownerId: owner._id,
      ...(owner.tenantId !== undefined && { tenantId: owner.tenantId }),
      state: "active",
      enabled: entry.enabled ?? true,
      ...text,
      generation: entry.generation ?? 1,
      ...(previous && {
        previous: {
          digest: previous.digest,
          keyId: previous.keyId,
          expiresAt: readTime(previous.exp, "/previous/exp"),
          retireOn: previous.retireOn ?? "time",
        },
      }),
      name: entry.name,
      description: toStoredText(entry.description ?? ""),
      extended: entry.extended ?? false,
      issuedAt,
      ...age,
      ...(exp !== undefined && { expiresAt: readTime(exp, "/exp") }),
      ...(absoluteExp !== undefined && { absoluteExpiresAt: readTime(absoluteExp, "/absoluteExp") }),
      ...toLimits(limits, new Set(entry.permissions), undefined),
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const pointless = [{ pointer: "", detail: error.detail }];
    return error.faults.length > 0 ? error.faults.map(({ pointer, detail }) => ({ pointer, detail })) : pointless;
  }
}

function readDigest(entry: TokenEntry, type: "sat" | "pat", keys: SecretKeys): Text | BootstrapFault[] {
  const { digest, keyId, lookupId, prefix } = entry;
  if (digest === undefined) return [{ pointer: "", detail: "secret or digest is missing" }];
  if (keyId === undefined || lookupId === undefined || prefix === undefined) {
    return [{ pointer: "/digest", detail: "goes with keyId, lookupId and prefix; one of them is missing" }];
  }
  const faults: BootstrapFault[] = [];
  const start = toTextStart({ prefix });
  if (prefix !== toShownPrefix(start.prefix, type, lookupId)) {
    const detail = `must be <prefix>_${type}_ and the first 6 characters of lookupId`;
    faults.push({ pointer: "/prefix", detail });
  }
  for (const [pointer, id] of [
    ["/keyId", keyId],
    ["/previous/keyId", entry.previous?.keyId],
  ] as const) {
    if (id !== undefined && !keys.ids().includes(id)) {
      faults.push({ pointer, detail: "this server does not have that secret key; see TOKENRY_SECRET_KEYS" });
    }
  }
  return faults.length > 0 ? faults : { digest, keyId, lookupId, prefix };
}
