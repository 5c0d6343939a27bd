import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

const minBytes = 32;

/** Secrets outside the database: the current key first, then retired ones that still verify. */
export interface SecretKeys {
  currentId(): string;
  /** The current key's id first. */
  ids(): string[];
  /** Keyed digest of a token's text under the current key. */
  digest(text: string): { keyId: string; digest: string };
  /** True if the text has this digest; compares in constant time. False when the key is not known any more. */
  verify(text: string, stored: { keyId: string; digest: string }): boolean | Promise<boolean>;
  /** 32 bytes for another purpose, under the current key or a given one. Undefined when there is no such key. */
  derive(purpose: string): Buffer;
  derive(purpose: string, keyId: string): Buffer | undefined;
}

/**
 * Reads keys: base64 or base64url of at least 32 bytes each, joined by commas or line ends, the current one first.
 * Errors never repeat a key.
 */
export function parseSecretKeys(text: string): Buffer[] {
  const parts = text.split(/[,\s]+/).filter((part) => part !== "");
  if (parts.length === 0) throw new Error("has no key");
  return parts.map((part, index) => {
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(part)) throw new Error(`key ${index + 1} is not base64`);
    const key = Buffer.from(part, "base64");
    if (key.length < minBytes) throw new Error(`key ${index + 1} has ${key.length} bytes`);
    return key;
  });
}

export function createSecretKeys(keys: readonly Buffer[]): SecretKeys {
  const current = keys[0];
  if (!current) throw new Error("no key");
  const byId = new Map(keys.map((key) => [toKeyId(key), key]));
  const currentId = toKeyId(current);
  function derive(purpose: string): Buffer;
  function derive(purpose: string, keyId: string): Buffer | undefined;
  function derive(purpose: string, keyId = currentId): Buffer | undefined {
    const key = byId.get(keyId);
    return key && Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), `tokenry ${purpose}`, 32));
  }
  return {
    currentId: () => currentId,
    ids: () => [...byId.keys()],
    digest: (text) => ({ keyId: currentId, digest: hmac(current, text).toString("base64url") }),
    verify: (text, stored) => {
      const key = byId.get(stored.keyId);
      if (!key) return false;
      const expected = Buffer.from(stored.digest, "base64url");
      const actual = hmac(key, text);
      return expected.length === actual.length && timingSafeEqual(expected, actual);
    },
    derive,
  };
}

const hmac = (key: Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** Names a key without telling it: the start of its SHA-256. */
export const toKeyId = (key: Buffer): string => createHash("sha256").update(key).digest("hex").slice(0, 12);
