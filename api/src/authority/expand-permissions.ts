import { LRUCache } from "lru-cache";

/** What a role permits, in the order in which it was written. */
export interface RolePermission {
  resource: string;
  actions: string[];
}

/** Names from before, that clients still send, and what they mean. */
const formerResources: Readonly<Record<string, readonly string[]>> = {
  AI_COPILOT: ["COPILOT"],
  APPEXECUTION: ["APP_EXECUTION"],
  GROUP_MEMBERSHIP: ["GROUP"],
  INFRASTRUCTURE: ["INSTANCE"],
  SETTING: ["SYSTEM_SETTINGS", "TENANT_SETTINGS"],
  TEST: ["TESTSUITE"],
};
const formerActions: Readonly<Record<string, readonly string[]>> = { READ: ["VIEW", "LIST"] };

// Many principals share few roles: one set for each different list keeps memory flat.
const sets = new LRUCache<string, ReadonlySet<string>>({ max: 5_000 });

/** `RESOURCE:ACTION` of everything that the lists permit. Equal lists give the same set. */
export function expandPermissions(permissions: readonly RolePermission[]): ReadonlySet<string> {
  const key = JSON.stringify(permissions.map(({ resource, actions }) => [resource, ...actions]));
  let set = sets.get(key);
  if (!set) {
    set = new Set(
      permissions.flatMap(({ resource, actions }) =>
        (formerResources[resource] ?? [resource]).flatMap((name) =>
          actions.flatMap((action) => (formerActions[action] ?? [action]).map((one) => `${name}:${one}`)),
        ),
      ),
    );
    sets.set(key, set);
  }
  return set;
}
