import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

/** scrypt's (RFC 7914): the memory is 128 * N * r bytes, the time N * r * p. */
export interface PasswordCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MiB and about 80 ms for each check (OWASP Password Storage). */
export const passwordCost: PasswordCost = { N: 2 ** 15, r: 8, p: 3 };

/** Makes what costs a guesser as much as `PasswordCost` says. */
export interface PasswordHasher {
  /** `scrypt$N$r$p$salt$key`, salt and key in base64url. */
  hash(password: string): Promise<string>;
  /** A hash of no password. Comparing with it takes the time that it takes with any other. */
  unmatchable(): string;
  /** 32 bytes that take as long to make from a guessed password as its hash. */
  derive(password: string, salt: Buffer): Promise<Buffer>;
}

const maxmem = 64 * 1024 * 1024;
const keyLength = 32;
const saltLength = 16;

export function createPasswordHasher(cost = passwordCost): PasswordHasher {
  const toText = (salt: Buffer, key: Buffer) =>
    ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
  const deriveKey = (password: string, salt: Buffer) => derive(password, salt, keyLength, { ...cost, maxmem });
  return {
    hash: async (password) => {
      const salt = randomBytes(saltLength);
      return toText(salt, await deriveKey(password, salt));
    },
    unmatchable: () => toText(randomBytes(saltLength), randomBytes(keyLength)),
    derive: deriveKey,
  };
}

/** Compares in constant time, at the cost that the hash names. A hash that cannot be read is an error, not a mismatch. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [scheme, N, r, p, salt, key] = hash.split("$");
  if (scheme !== "scrypt" || !salt || !key) throw new Error("unknown password hash");
  const expected = Buffer.from(key, "base64url");
  const options = { N: Number(N), r: Number(r), p: Number(p), maxmem };
  return timingSafeEqual(await derive(password, Buffer.from(salt, "base64url"), expected.length, options), expected);
}

const derive = (password: string, salt: Buffer, length: number, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize("NFC"), salt, length, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
