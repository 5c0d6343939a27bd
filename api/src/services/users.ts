import { createHmac, randomBytes } from "node:crypto";
import type { Clock } from "../lib/clock.ts";
import { hashPassword, isPassword } from "../lib/passwords.ts";
import type { Models } from "../models/index.ts";
import { firstAdministratorId, type Principal } from "../models/principal.ts";
import type { Actor } from "./audit.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import type { Principals } from "./principals.ts";

const rememberedMs = 60_000;
const rememberedMax = 1_000;

export interface Users {
  /** True once there is a person. */
  exist(): Promise<boolean>;
  /** The administrator, or undefined when there was one already: of two calls at once, one makes it. */
  createFirstAdministrator(
    actor: Actor,
    user: { email: string; password: string; tenantId: string },
  ): Promise<Principal | undefined>;
  /** The user with this e-mail address and password; undefined for a wrong one, in the same time. */
  authenticate(email: string, password: string): Promise<Principal | undefined>;
}

export function createUsers(models: Models, principals: Principals, clock: Clock): Users {
  const remembered = createRememberedPasswords(clock);
  const dummyHash = hashPassword(randomBytes(16).toString("hex"));

  return {
    exist: async () => (await models.principals.exists({ _id: firstAdministratorId })) !== null,
    createFirstAdministrator: async (actor, { email, password, tenantId }) => {
      try {
        return await principals.create(
          { actor, action: "user.create", tenantId },
          {
            _id: firstAdministratorId,
            type: "STANDARD",
            state: "active",
            enabled: true,
            loginKey: email.toLowerCase(),
            name: email,
            description: "",
            superAdmin: true,
            tenants: [tenantId],
            groupIds: [],
            ownedGroupIds: [],
            passwordHash: await hashPassword(password),
          },
        );
      } catch (error) {
        if (isDuplicateKey(error)) return undefined;
        throw error;
      }
    },
    authenticate: async (email, password) => {
      const user = await models.principals
        .findOne({ loginKey: email.toLowerCase(), type: "STANDARD", state: "active", enabled: true })
        .lean();
      const hash = user?.passwordHash ?? (await dummyHash);
      const matches = remembered.has(hash, password) || (await isPassword(password, hash));
      if (!user?.passwordHash || !matches) return undefined;
      remembered.add(hash, password);
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
