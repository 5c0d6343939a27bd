import { type OperationEntry, operations } from "@tokenry/spec";
import type { Principal } from "../models/principal.ts";

/** Every permission that an operation needs, `RESOURCE:ACTION`, in the order of the alphabet. */
export const allPermissions: readonly string[] = [
  ...new Set(Object.values<OperationEntry>(operations).flatMap(({ permission }) => permission ?? [])),
].sort();

const all: ReadonlySet<string> = new Set(allPermissions);
const none: ReadonlySet<string> = new Set();

/** What a token of a principal may do now. */
export const permissionsOfToken = (
  owner: Pick<Principal, "superAdmin">,
  { permissions }: { permissions?: readonly string[] },
): ReadonlySet<string> => {
  const owned = permissionsOf(owner);
  return permissions ? new Set(permissions.filter((permission) => owned.has(permission))) : owned;
};

/** What a principal may do now. */
export const permissionsOf = ({ superAdmin }: Pick<Principal, "superAdmin">): ReadonlySet<string> =>
  superAdmin ? all : none;
