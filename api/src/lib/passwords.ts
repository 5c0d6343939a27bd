import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import type { Schemas } from "@tokenry/spec";
import { randomBase62 } from "./ids.ts";

/** What a password must have. */
export const passwordConfiguration: Schemas["PasswordConfiguration"] = {
  minLength: 8,
  specialRequired: true,
  digitsRequired: 1,
  lowercaseRequired: 1,
  uppercaseRequired: 1,
  allowedSpecials: "!@#$%^&*",
};

/** The rule that a password breaks, for the caller; undefined when it breaks none. */
export function explainWeakPassword(password: string): string | undefined {
  const { minLength, allowedSpecials } = passwordConfiguration;
  if (password.length < minLength) return `must have at least ${minLength} characters`;
  if (!/\d/.test(password)) return "must have a digit";
  if (!/[a-z]/.test(password)) return "must have a lower case letter";
  if (!/[A-Z]/.test(password)) return "must have an upper case letter";
  if (!Array.from(allowedSpecials).some((character) => password.includes(character))) {
    return `must have one of ${allowedSpecials}`;
  }
  return undefined;
}

/** 24 random characters and a special one: satisfies the rules above. */
export function randomPassword(): string {
  for (;;) {
    const password = `${randomBase62(24)}!`;
    if (explainWeakPassword(password) === undefined) return password;
  }
}

// 32 MiB and about 80 ms for each check (OWASP Password Storage: scrypt N=2^15, r=8, p=3).
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const keyLength = 32;

/** `scrypt$N$r$p$salt$key`, salt and key in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, keyLength, cost);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Compares in constant time. A hash that cannot be read is an error, not a mismatch. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [scheme, N, r, p, salt, key] = hash.split("$");
  if (scheme !== "scrypt" || !salt || !key) throw new Error("unknown password hash");
  const expected = Buffer.from(key, "base64url");
  const options = { N: Number(N), r: Number(r), p: Number(p), maxmem: cost.maxmem };
  return timingSafeEqual(await derive(password, Buffer.from(salt, "base64url"), expected.length, options), expected);
}

/** 32 bytes that take as long to make from a guessed password as its hash. */
export const hashSecret = (password: string, salt: Buffer): Promise<Buffer> => derive(password, salt, keyLength, cost);

const derive = (password: string, salt: Buffer, length: number, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize("NFC"), salt, length, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
