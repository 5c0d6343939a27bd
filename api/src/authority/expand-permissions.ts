import { LRUCache } from "lru-cache";
import { toPermissions } from "./permission-names.ts";

/** What a role permits, in the order in which it was written. */
export interface RolePermission {
  resource: string;
  actions: string[];
}

// Many principals share few roles: one set for each different list keeps memory flat.
const sets = new LRUCache<string, ReadonlySet<string>>({ max: 5_000 });

/** `RESOURCE:ACTION` of everything that the lists permit, of what the catalogue has. Equal lists give the same set. */
export function expandPermissions(permissions: readonly RolePermission[]): ReadonlySet<string> {
  const key = JSON.stringify(permissions.map(({ resource, actions }) => [resource, ...actions]));
  let set = sets.get(key);
  if (!set) {
    set = new Set(
      permissions.flatMap(({ resource, actions }) => actions.flatMap((action) => toPermissions(resource, action))),
    );
    sets.set(key, set);
  }
  return set;
}
