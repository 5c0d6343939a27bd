import { managedRoleNames, toManagedRoleId } from "../authority/managed-roles.ts";
import type { PasswordHasher } from "../lib/password-hasher.ts";
import { explainWeakPassword } from "../lib/passwords.ts";
import { toTokenId } from "../models/api-token.ts";
import type { Models } from "../models/index.ts";
import { type Principal, toLoginKey } from "../models/principal.ts";
import type { BootstrapFault } from "./bootstrap-error.ts";
import type { BindingEntry, BootstrapFile, ServiceAccountEntry, UserEntry } from "./bootstrap-file.ts";
import { inParts, loadKnown } from "./load-known.ts";
import { type PlannedRole, planRolePermissions } from "./plan-role.ts";
import { type PlannedToken, planToken, type TokenPlanning } from "./plan-token.ts";

/** A user or a service account as the file wants it: what the file leaves out is not in it. */
export type PlannedPrincipal = Pick<Principal, "_id" | "type" | "name" | "loginKey"> &
  Partial<
    Pick<
      Principal,
      "description" | "superAdmin" | "enabled" | "tenantId" | "firstName" | "lastName" | "restricted" | "passwordHash"
    >
  > & {
    /** To be added to. */
    tenants: string[];
    /** The file names all tenants, not only some. */
    hasAllTenants: boolean;
    groupIds?: string[];
    ownedGroupIds?: string[];
  };

export interface PlannedBinding {
  id?: string;
  tenantId: string;
  type: "USER" | "GROUP";
  externalId: string;
  roleId: string;
  namespaceId?: string;
}

/** Everything that the file wants, checked against itself and against the store. */
export interface BootstrapPlan {
  tenants: { id: string; name?: string }[];
  roles: PlannedRole[];
  groups: { id: string; tenantId: string; name: string; description?: string }[];
  principals: PlannedPrincipal[];
  bindings: PlannedBinding[];
  tokens: PlannedToken[];
}

export interface BootstrapPlanning extends TokenPlanning {
  passwords: PasswordHasher;
}

/** Reads the store and the secrets, and writes nothing. `faults` is empty when the plan can be applied. */
export async function planBootstrap(
  file: BootstrapFile,
  models: Models,
  planning: BootstrapPlanning,
): Promise<{ plan: BootstrapPlan; faults: BootstrapFault[] }> {
  const { tenants = [], roles = [], groups = [], users = [], serviceAccounts = [], bindings = [] } = file;
  const faults: BootstrapFault[] = [];
  const fault = (pointer: string, detail: string): void => void faults.push({ pointer, detail });
  const known = await loadKnown(models, file);

  const tenantIds = new Set([...known.tenants, ...tenants.map(({ id }) => id)]);
  const requireTenant = (id: string | undefined, pointer: string): void => {
    if (id !== undefined && !tenantIds.has(id)) fault(pointer, `there is no tenant "${id}", here or in the store`);
  };
  refuseDoubles(tenants, "/tenants", fault);

  const tenantOfRole = new Map(known.roles.map(({ _id, tenantId }) => [_id, tenantId]));
  for (const id of tenantIds) for (const name of managedRoleNames) tenantOfRole.set(toManagedRoleId(name, id), id);
  refuseDoubles(roles, "/roles", fault);
  const plannedRoles = roles.map((role, index): PlannedRole => {
    const at = `/roles/${index}`;
    requireTenant(role.tenant, `${at}/tenant`);
    const before = tenantOfRole.get(role.id);
    if (known.roles.some(({ _id, isManaged }) => _id === role.id && isManaged) || isManagedId(role.id, tenantIds)) {
      fault(`${at}/id`, "is a role that every tenant has; nobody changes it");
    } else if (before !== undefined && before !== role.tenant) fault(`${at}/tenant`, `the role is in "${before}"`);
    tenantOfRole.set(role.id, role.tenant);
    return planRolePermissions(role, (pointer, detail) => fault(at + pointer, detail));
  });

  const tenantOfGroup = new Map(known.groups.map(({ _id, tenantId }) => [_id, tenantId]));
  refuseDoubles(groups, "/groups", fault);
  for (const [index, { id, tenant, name }] of groups.entries()) {
    const at = `/groups/${index}`;
    requireTenant(tenant, `${at}/tenant`);
    const before = tenantOfGroup.get(id);
    if (before !== undefined && before !== tenant) fault(`${at}/tenant`, `the group is in "${before}"`);
    tenantOfGroup.set(id, tenant);
    const isTaken =
      known.groups.some((group) => group._id !== id && group.tenantId === tenant && group.nameKey === name) ||
      groups.some((group, other) => other < index && group.tenant === tenant && group.name === name);
    if (isTaken) fault(`${at}/name`, "another group of the tenant has this name");
  }

  const planned: PlannedPrincipal[] = [];
  const tokens: PlannedToken[] = [];
  const pointers = new Map<PlannedToken, string>();
  const seen = new Set<string>();
  const plan = async (entry: UserEntry | ServiceAccountEntry, type: Principal["type"], at: string): Promise<void> => {
    if (seen.has(entry.id)) fault(`${at}/id`, "is here twice");
    seen.add(entry.id);
    const before = known.principals.find(({ _id }) => _id === entry.id);
    if (before && before.type !== type) fault(`${at}/id`, "a principal of the other kind has this id");
    if (before && before.state !== "active") fault(`${at}/id`, "was deleted, and cannot be used again");
    const managedIn = "tenant" in entry ? entry.tenant : undefined;
    requireTenant(managedIn, `${at}/tenant`);
    if (before && before.tenantId !== managedIn) fault(`${at}/tenant`, "cannot be changed");
    for (const [index, id] of (entry.tenants ?? []).entries()) requireTenant(id, `${at}/tenants/${index}`);
    const groupTenants = (entry.groups ?? []).flatMap((id, index) => {
      const tenant = tenantOfGroup.get(id);
      if (tenant === undefined) fault(`${at}/groups/${index}`, `there is no group "${id}", here or in the store`);
      return tenant ?? [];
    });
    for (const [index, id] of (entry.ownedGroups ?? []).entries()) {
      if (!entry.groups?.includes(id)) fault(`${at}/ownedGroups/${index}`, "is not among groups");
    }
    const own = "email" in entry ? await planUser(entry, at) : { name: entry.name, loginKey: entry.id };
    if (known.loginKeys.some(({ _id, loginKey }) => loginKey === own.loginKey && _id !== entry.id)) {
      fault(`${at}/email`, "another user has this address");
    }
    planned.push({
      _id: entry.id,
      type,
      ...own,
      ...("description" in entry && entry.description !== undefined && { description: entry.description }),
      ...(entry.superAdmin !== undefined && { superAdmin: entry.superAdmin }),
      ...(entry.enabled !== undefined && { enabled: entry.enabled }),
      ...(managedIn !== undefined && { tenantId: managedIn }),
      tenants: [
        ...new Set([...(managedIn === undefined ? [] : [managedIn]), ...(entry.tenants ?? []), ...groupTenants]),
      ],
      hasAllTenants: entry.tenants !== undefined,
      ...(entry.groups && { groupIds: [...new Set(entry.groups)], ownedGroupIds: entry.ownedGroups ?? [] }),
    });
    refuseDoubles(entry.tokens ?? [], `${at}/tokens`, fault);
    const owner = { _id: entry.id, type, ...(managedIn !== undefined && { tenantId: managedIn }) };
    for (const [index, token] of (entry.tokens ?? []).entries()) {
      const result = await planToken(token, owner, planning);
      const here = `${at}/tokens/${index}`;
      if (Array.isArray(result)) for (const one of result) fault(here + one.pointer, one.detail);
      else if (tokens.some(({ lookupId }) => lookupId === result.lookupId))
        fault(here, "has the text of another token here");
      else {
        tokens.push(result);
        pointers.set(result, here);
      }
    }
  };
  const planUser = async (user: UserEntry, at: string) => {
    const loginKey = toLoginKey(user.email);
    if (users.filter(({ email }) => toLoginKey(email) === loginKey).length > 1) {
      fault(`${at}/email`, "is here twice");
    }
    return {
      name: user.email,
      loginKey,
      ...(user.firstName !== undefined && { firstName: user.firstName }),
      ...(user.lastName !== undefined && { lastName: user.lastName }),
      ...(user.restricted !== undefined && { restricted: user.restricted }),
      ...(await planPassword(
        user,
        at,
        known.principals.some(({ _id, passwordHash }) => _id === user.id && passwordHash !== undefined),
      )),
    };
  };
  const planPassword = async ({ password }: UserEntry, at: string, hasOne: boolean) => {
    if (!password) return {};
    if ("hash" in password) return { passwordHash: password.hash };
    const { value, fault: reason } = await planning.resolveSecret(password);
    const weakness = reason ?? explainWeakPassword(value);
    if (weakness !== undefined) fault(`${at}/password`, weakness);
    // Hashing costs its time: not for a user who has a password.
    return weakness !== undefined || hasOne ? {} : { passwordHash: await planning.passwords.hash(value ?? "") };
  };
  for (const [index, user] of users.entries()) await plan(user, "STANDARD", `/users/${index}`);
  for (const [index, account] of serviceAccounts.entries()) {
    await plan(account, "SERVICE_ACCOUNT", `/serviceAccounts/${index}`);
  }

  for (const token of await findForeignTexts(models, tokens)) {
    fault(pointers.get(token) ?? "", "a token in the store has this text");
  }

  const plannedBindings = bindings.map((binding, index): PlannedBinding => {
    const at = `/bindings/${index}`;
    requireTenant(binding.tenant, `${at}/tenant`);
    const roleTenant = tenantOfRole.get(binding.role);
    if (roleTenant !== binding.tenant) fault(`${at}/role`, `there is no role "${binding.role}" in the tenant`);
    if ((binding.principal === undefined) === (binding.group === undefined)) {
      fault(at, "needs principal or group, and not both");
    }
    if (binding.group !== undefined && tenantOfGroup.get(binding.group) !== binding.tenant) {
      fault(`${at}/group`, `there is no group "${binding.group}" in the tenant`);
    }
    if (binding.principal !== undefined) giveAccess(binding.principal, binding.tenant, `${at}/principal`);
    const result = toPlannedBinding(binding);
    if (known.bindings.some((one) => one._id === binding.id && !isSameBinding(one, result))) {
      fault(`${at}/id`, "a binding in the store has this id and says something else");
    }
    return result;
  });
  function giveAccess(id: string, tenantId: string, pointer: string): void {
    const here = planned.find(({ _id }) => _id === id);
    const there = known.principals.find(({ _id, state }) => _id === id && state === "active");
    if (here) here.tenants = [...new Set([...here.tenants, tenantId])];
    else if (!there) fault(pointer, `there is no user or service account "${id}", here or in the store`);
    else if (!there.tenants.includes(tenantId))
      fault(pointer, `has no access to the tenant; add it to users or serviceAccounts`);
  }
  refuseDoubles(bindings.filter(({ id }) => id !== undefined) as { id: string }[], "/bindings", fault);

  if (known.superAdminIds.length > 0 && faults.length === 0) {
    const remains = (id: string): boolean => {
      const here = planned.find(({ _id }) => _id === id);
      return (here?.superAdmin ?? true) && (here?.enabled ?? true);
    };
    const isMade = planned.some(({ superAdmin, enabled }) => superAdmin && enabled !== false);
    if (!isMade && !known.superAdminIds.some(remains)) fault("", "no superadmin would be left");
  }
  return {
    plan: {
      tenants,
      roles: plannedRoles,
      groups: groups.map(({ tenant, ...group }) => ({ ...group, tenantId: tenant })),
      principals: planned,
      bindings: plannedBindings,
      tokens,
    },
    faults,
  };
}

/** The tokens whose lookup id another token in the store has. */
async function findForeignTexts(models: Models, tokens: readonly PlannedToken[]): Promise<PlannedToken[]> {
  const found = await inParts(
    tokens.map(({ lookupId }) => lookupId),
    (part) => models.apiTokens.find({ lookupId: { $in: part } }).lean(),
  );
  return tokens.filter(({ lookupId, ownerId, chosenId }) =>
    found.some((token) => token.lookupId === lookupId && !(token.ownerId === ownerId && toTokenId(token) === chosenId)),
  );
}

const toPlannedBinding = ({ id, tenant, role, principal, group, namespace }: BindingEntry): PlannedBinding => ({
  ...(id !== undefined && { id }),
  tenantId: tenant,
  type: group === undefined ? "USER" : "GROUP",
  externalId: group ?? principal ?? "",
  roleId: role,
  ...(namespace !== undefined && { namespaceId: namespace }),
});

/** True when both give the same role to the same in the same place. */
export const isSameBinding = (one: Omit<PlannedBinding, "id">, other: Omit<PlannedBinding, "id">): boolean =>
  one.tenantId === other.tenantId &&
  one.type === other.type &&
  one.externalId === other.externalId &&
  one.roleId === other.roleId &&
  one.namespaceId === other.namespaceId;

const isManagedId = (id: string, tenantIds: ReadonlySet<string>): boolean =>
  [...tenantIds].some((tenantId) => managedRoleNames.some((name) => toManagedRoleId(name, tenantId) === id));

function refuseDoubles(
  entries: readonly { id: string }[],
  at: string,
  fault: (pointer: string, detail: string) => void,
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) fault(`${at}/${index}/id`, "is here twice");
    seen.add(id);
  }
}
