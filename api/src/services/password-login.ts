import { createHmac, randomBytes } from "node:crypto";
import type { Clock } from "../lib/clock.ts";
import { isPassword, type PasswordHasher } from "../lib/password-hasher.ts";
import type { Models } from "../models/index.ts";
import { type Principal, toLoginKey } from "../models/principal.ts";
import type { LoginFailures } from "./login-failures.ts";

const rememberedMs = 60_000;
const rememberedMax = 1_000;

/** Who knows which password. */
export interface PasswordLogin {
  /**
   * The user with this e-mail address and password; undefined for a wrong one, an address that nobody has, and one that is locked
   * after too many failures: all in the same time.
   */
  authenticate(email: string, password: string): Promise<Principal | undefined>;
}

export interface PasswordLoginOptions {
  models: Models;
  failures: LoginFailures;
  passwords: PasswordHasher;
  clock: Clock;
}

export function createPasswordLogin({ models, failures, passwords, clock }: PasswordLoginOptions): PasswordLogin {
  const remembered = createRememberedPasswords(clock);
  const hashOfNobody = passwords.unmatchable();

  return {
    authenticate: async (email, password) => {
      const loginKey = toLoginKey(email);
      const [user, record] = await Promise.all([
        models.principals.findOne({ loginKey, type: "STANDARD", state: "active", enabled: true }).lean(),
        failures.read(loginKey),
      ]);
      const hash = user?.passwordHash || hashOfNobody;
      const matches = remembered.has(hash, password) || (await isPassword(password, hash));
      if (record.isLocked) return undefined;
      if (!user?.passwordHash || !matches) {
        await failures.count(loginKey);
        return undefined;
      }
      remembered.add(hash, password);
      if (record.isKnown) await failures.forget(loginKey);
      return user;
    },
  };
}

/**
 * Spares a client that sends its password with each request the cost of the password hash. Kept for a minute, under a
 * key of this process; a changed password has another hash and so is not found.
 */
function createRememberedPasswords(clock: Clock) {
  const key = randomBytes(32);
  const until = new Map<string, number>();
  const toKey = (hash: string, password: string) =>
    createHmac("sha256", key).update(`${hash}\0${password}`).digest("base64url");
  return {
    has: (hash: string, password: string) => (until.get(toKey(hash, password)) ?? 0) > clock(),
    add: (hash: string, password: string) => {
      const entry = toKey(hash, password);
      if (until.has(entry) && (until.get(entry) ?? 0) > clock()) return;
      if (until.size >= rememberedMax) until.clear();
      until.set(entry, clock() + rememberedMs);
    },
  };
}
