import type { Binding } from "../models/binding.ts";
import type { Group } from "../models/group.ts";
import type { Models } from "../models/index.ts";
import { type Principal, toLoginKey } from "../models/principal.ts";
import type { Role } from "../models/role.ts";
import type { BootstrapFile } from "./bootstrap-file.ts";

/** What the store has of all that a file names. */
export interface Known {
  tenants: string[];
  roles: Pick<Role, "_id" | "tenantId" | "isManaged">[];
  groups: Pick<Group, "_id" | "tenantId" | "nameKey">[];
  principals: Pick<Principal, "_id" | "type" | "state" | "tenantId" | "tenants" | "passwordHash">[];
  /** Of the users who have an e-mail address of the file. */
  loginKeys: Pick<Principal, "_id" | "loginKey">[];
  bindings: Binding[];
  /** Those who are enabled; some of them, if there are many. */
  superAdminIds: string[];
}

const many = 1_000;

export async function loadKnown(models: Models, file: BootstrapFile): Promise<Known> {
  const { users = [], serviceAccounts = [], bindings = [] } = file;
  const owners = [...users, ...serviceAccounts];
  const principalIds = [...owners.map(({ id }) => id), ...bindings.flatMap(({ principal }) => principal ?? [])];
  const tenants = await inParts(ids(file.tenants, owners, bindings, file.roles, file.groups), (part) =>
    models.tenants.find({ _id: { $in: part }, state: "active" }, { _id: 1 }).lean(),
  );
  const roleIds = [...(file.roles ?? []).map(({ id }) => id), ...bindings.map(({ role }) => role)];
  const roles = await inParts(roleIds, (part) => models.roles.find({ _id: { $in: part }, state: "active" }).lean());
  const groupIds = [
    ...(file.groups ?? []).map(({ id }) => id),
    ...owners.flatMap(({ groups = [] }) => groups),
    ...bindings.flatMap(({ group }) => group ?? []),
  ];
  const groups = await inParts(groupIds, (part) => models.groups.find({ _id: { $in: part }, state: "active" }).lean());
  const namesakes = [];
  for (const { tenant, name } of file.groups ?? []) {
    namesakes.push(...(await models.groups.find({ tenantId: tenant, nameKey: name }).lean()));
  }
  const principals = await inParts(principalIds, (part) => models.principals.find({ _id: { $in: part } }).lean());
  const loginKeys = await inParts(
    users.map(({ email }) => toLoginKey(email)),
    (part) => models.principals.find({ loginKey: { $in: part } }, { loginKey: 1 }).lean(),
  );
  const bound = await inParts(
    bindings.flatMap(({ id }) => id ?? []),
    (part) => models.bindings.find({ _id: { $in: part }, state: "active" }).lean(),
  );
  const superAdmins = await models.principals
    .find({ superAdmin: true, state: "active", enabled: true }, { _id: 1 })
    .limit(many)
    .lean();
  return {
    tenants: tenants.map(({ _id }) => _id),
    roles,
    groups: [...groups, ...namesakes],
    principals,
    loginKeys,
    bindings: bound,
    superAdminIds: superAdmins.map(({ _id }) => _id),
  };
}

type Named = { id?: string; tenant?: string; tenants?: string[] };

const ids = (tenants: { id: string }[] = [], ...lists: (Named[] | undefined)[]): string[] => [
  ...tenants.map(({ id }) => id),
  ...lists.flatMap((list = []) =>
    list.flatMap(({ tenant, tenants: more = [] }) => [...(tenant ? [tenant] : []), ...more]),
  ),
];

/** A question for at most a thousand ids each. */
export async function inParts<T>(all: readonly string[], ask: (part: string[]) => PromiseLike<T[]>): Promise<T[]> {
  const unique = [...new Set(all)];
  const found: T[] = [];
  for (let index = 0; index < unique.length; index += many)
    found.push(...(await ask(unique.slice(index, index + many))));
  return found;
}
