import type { Schemas } from "@tokenry/spec";
import type { Authorities } from "../authority/authorities.ts";
import { notFound } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import type { PasswordHasher } from "../lib/password-hasher.ts";
import { toStoredText } from "../lib/to-stored-text.ts";
import type { Models } from "../models/index.ts";
import { firstAdministratorId, type Principal, toLoginKey } from "../models/principal.ts";
import type { Administrator } from "./administrator.ts";
import type { Actor } from "./audit.ts";
import type { PrincipalEdit } from "./edit-principal.ts";
import { emailTaken, refuseTakenEmail } from "./email-taken.ts";
import { requireGroups, toGroupIds } from "./group-references.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";
import { type ListRequest, listPage, type Page } from "./list-page.ts";
import { type FilterFields, freeText, text, toConditions, toSortOrder, withoutCase, word } from "./list-query.ts";
import { madeBefore } from "./made-before.ts";
import { newUser } from "./new-user.ts";
import type { Once } from "./once.ts";
import type { Principals } from "./principals.ts";
import { refuseWeakPassword } from "./refuse-weak-password.ts";
import { requireTenants } from "./tenant-references.ts";
import { toSuperAdmin } from "./to-super-admin.ts";

type Request = Schemas["UserRequest"];
type PatchRequest = Schemas["PatchUserRequest"];

/**
 * The people of the instance, for superadmins: what this permits is not asked again here. All but `list`, `create` and the first two
 * fail with `not-found`; what sets an e-mail address with `email-taken`, what sets a password with `validation-failed`.
 */
export interface Users {
  /** True once there is a person. */
  exist(): Promise<boolean>;
  /** The administrator, or undefined when there was one already: of two calls at once, one makes it. */
  createFirstAdministrator(
    actor: Actor,
    user: { email: string; password: string; tenantId: string },
  ): Promise<Principal | undefined>;
  list(request: ListRequest): Promise<Page<Principal>>;
  get(id: string): Promise<Principal>;
  /** With access to the tenants that are named and to those of the groups. */
  create(caller: Administrator, request: Request, once?: Once): Promise<Principal>;
  /** Names that are left out become empty; other members that are left out stay. Another password ends all sessions. */
  update(caller: Administrator, id: string, request: Request): Promise<Principal>;
  /** Changes what the request names. Disabling ends tokens, password and sessions at once. */
  patch(actor: Actor, id: string, request: PatchRequest): Promise<Principal>;
  setPassword(actor: Actor, id: string, password: string): Promise<Principal>;
  setSuperAdmin(actor: Actor, id: string, superAdmin: boolean): Promise<void>;
  setRestricted(actor: Actor, id: string, restricted: boolean): Promise<void>;
  /** Takes the password away. Fails with `not-found` when there is no such way to authenticate. */
  removeAuthMethod(actor: Actor, id: string, method: string): Promise<Principal>;
  endSessions(actor: Actor, id: string): Promise<void>;
  remove(actor: Actor, id: string): Promise<void>;
}

const type = "STANDARD";
const filterFields: FilterFields = {
  q: freeText("name"),
  username: withoutCase(text("loginKey")),
  email: withoutCase(text("loginKey")),
  name: text("name"),
  id: word("_id"),
  super_admin: { EQUALS: (value) => ({ superAdmin: value === "true" }) },
};
// As people are found: without case.
const sortFields = { username: "loginKey", email: "loginKey", name: "name", id: "_id" };

export function createUsers({
  models,
  principals,
  authorities,
  passwords,
  clock,
}: {
  models: Models;
  principals: Principals;
  authorities: Authorities;
  passwords: PasswordHasher;
  clock: Clock;
}): Users {
  const userNotFound = (id: string) => notFound(`user "${id}"`);
  const get: Users["get"] = async (id) => {
    const user = await models.principals.findOne({ _id: id, type, state: "active" }).lean();
    if (!user) throw userNotFound(id);
    return user;
  };
  const change = async (
    actor: Actor,
    action: string,
    id: string,
    edit: (user: Principal) => PrincipalEdit | undefined,
  ): Promise<Principal> => {
    try {
      const user = await principals.edit({ actor, action }, { _id: id, type }, edit);
      if (!user) throw userNotFound(id);
      return user;
    } catch (error) {
      throw isDuplicateKey(error) ? emailTaken() : error;
    }
  };
  /** The groups and tenants of a request; undefined where it names none. */
  const readPlaces = async ({ authority }: Administrator, request: Request, known: readonly string[]) => {
    const tenants = request.tenants && (await requireTenants(models, request.tenants));
    if (!request.groups) return { tenants, groups: undefined };
    const ids = toGroupIds(request.groups);
    const groups = await requireGroups(models, ids, { pointer: (index) => `/groups/${index}` });
    for (const tenantId of new Set(groups.map((group) => group.tenantId))) {
      const joined = groups.filter((group) => group.tenantId === tenantId && !known.includes(group.id));
      await authorities.refuseToJoin(
        authority,
        tenantId,
        joined.map(({ id }) => id),
      );
    }
    return { tenants, groups };
  };
  /** Undefined when the request has no password. Fails with `validation-failed` when it has a weak one. */
  const toPasswordHash = async ({ password }: Request): Promise<string | undefined> => {
    if (typeof password !== "string" || password === "") return undefined;
    refuseWeakPassword(password, "/password");
    return passwords.hash(password);
  };

  return {
    exist: async () =>
      (await models.principals.exists({ _id: firstAdministratorId })) !== null ||
      // A bootstrap file may have made people under other ids.
      (await models.principals.exists({ type: "STANDARD", state: "active" })) !== null,
    createFirstAdministrator: async (actor, { email, password, tenantId }) => {
      try {
        return await principals.create(
          { actor, action: "user.create", tenantId },
          {
            ...newUser(firstAdministratorId, email),
            superAdmin: true,
            tenants: [tenantId],
            passwordHash: await passwords.hash(password),
          },
        );
      } catch (error) {
        if (isDuplicateKey(error)) return undefined;
        throw error;
      }
    },
    list: (request) =>
      listPage(
        models.principals,
        { type, state: "active", ...toConditions(request.filters, filterFields) },
        toSortOrder(request.sort, sortFields, "username:asc"),
        request,
      ),
    get,
    create: async (caller, request, once) => {
      const passwordHash = await toPasswordHash(request);
      const { tenants = [], groups = [] } = await readPlaces(caller, request, []);
      const id = once?.effectId ?? newId(clock());
      try {
        return await principals.create(
          { actor: caller.actor, action: "user.create" },
          {
            ...newUser(id, request.email),
            ...toNames(request),
            superAdmin: toSuperAdmin(request) ?? false,
            restricted: request.restricted ?? false,
            tenants: [...new Set([...(tenants ?? []), ...groups.map(({ tenantId }) => tenantId)])],
            groupIds: groups.map((group) => group.id),
            ...(passwordHash !== undefined && { passwordHash }),
          },
        );
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        const made = await madeBefore(models, type, once, error);
        if (!made) throw emailTaken();
        return made;
      }
    },
    update: async (caller, id, request) => {
      const before = await get(id);
      const passwordHash = await toPasswordHash(request);
      const { tenants: named, groups } = await readPlaces(caller, request, before.groupIds);
      const superAdmin = toSuperAdmin(request);
      await refuseTakenEmail(models, toLoginKey(request.email), id);
      const tenantsOfGroups = await tenantsOf(models, groups?.map((group) => group.id) ?? before.groupIds);
      return change(caller.actor, "user.update", id, ({ tenants, ownedGroupIds, sessionEpoch = 0 }) => ({
        name: request.email,
        loginKey: toLoginKey(request.email),
        firstName: "",
        lastName: "",
        ...toNames(request),
        ...(superAdmin !== undefined && { superAdmin }),
        ...(typeof request.restricted === "boolean" && { restricted: request.restricted }),
        ...(passwordHash !== undefined && { passwordHash, sessionEpoch: sessionEpoch + 1 }),
        tenants: [...new Set([...(named ?? tenants), ...tenantsOfGroups])],
        ...(groups && {
          groupIds: groups.map((group) => group.id),
          ownedGroupIds: ownedGroupIds.filter((owned) => groups.some((group) => group.id === owned)),
        }),
      }));
    },
    patch: async (actor, id, request) => {
      await get(id);
      const { email, enabled } = request;
      if (email !== undefined) await refuseTakenEmail(models, toLoginKey(email), id);
      return change(actor, "user.update", id, () => ({
        ...(email !== undefined && { name: email, loginKey: toLoginKey(email) }),
        ...toNames(request),
        ...(enabled !== undefined && { enabled }),
      }));
    },
    setPassword: async (actor, id, password) => {
      await get(id);
      refuseWeakPassword(password, "/password");
      const passwordHash = await passwords.hash(password);
      return change(actor, "user.set-password", id, ({ sessionEpoch = 0 }) => ({
        passwordHash,
        sessionEpoch: sessionEpoch + 1,
      }));
    },
    setSuperAdmin: async (actor, id, superAdmin) => {
      await change(actor, superAdmin ? "user.grant-superadmin" : "user.end-superadmin", id, () => ({ superAdmin }));
    },
    setRestricted: async (actor, id, restricted) => {
      await change(actor, "user.update", id, () => ({ restricted }));
    },
    removeAuthMethod: (actor, id, method) =>
      change(actor, "user.remove-auth-method", id, ({ passwordHash, sessionEpoch = 0 }) => {
        if (method !== "BasicAuth" || !passwordHash) throw notFound(`way to authenticate "${method}" of this user`);
        return { passwordHash: "", sessionEpoch: sessionEpoch + 1 };
      }),
    endSessions: async (actor, id) => {
      await change(actor, "user.end-sessions", id, ({ sessionEpoch = 0 }) => ({ sessionEpoch: sessionEpoch + 1 }));
    },
    remove: async (actor, id) => {
      if (!(await principals.remove({ actor, action: "user.delete" }, { _id: id, type }))) throw userNotFound(id);
    },
  };
}

const toNames = ({ firstName, lastName }: Pick<Request, "firstName" | "lastName">): PrincipalEdit => ({
  ...(typeof firstName === "string" && { firstName: toStoredText(firstName) }),
  ...(typeof lastName === "string" && { lastName: toStoredText(lastName) }),
});

async function tenantsOf(models: Models, groupIds: readonly string[]): Promise<string[]> {
  if (groupIds.length === 0) return [];
  const groups = await models.groups.find({ _id: { $in: [...groupIds] }, state: "active" }, { tenantId: 1 }).lean();
  return groups.map(({ tenantId }) => tenantId);
}
