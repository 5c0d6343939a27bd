import { permissionCatalogue } from "./permission-catalogue.ts";

/** Resources from before, that clients still send, and what they are now: some are gone. */
export const formerResources: Readonly<Record<string, readonly string[]>> = {
  AI_COPILOT: ["COPILOT"],
  APPEXECUTION: ["APP_EXECUTION"],
  GROUP_MEMBERSHIP: ["GROUP"],
  IMPERSONATE: [],
  INFRASTRUCTURE: ["INSTANCE"],
  SETTING: ["SYSTEM_SETTINGS", "TENANT_SETTINGS"],
  TEMPLATE: [],
  TEST: ["TESTSUITE"],
  UNKNOWN: [],
};

const reading = ["VIEW", "LIST"];

/** What `READ` was, where that is more or less than to view and to list. */
const formerReading: Readonly<Record<string, readonly string[]>> = {
  AUDITLOG: [...reading, "EXPORT"],
  COPILOT: ["USE"],
  EXECUTION: [...reading, "ACCESS_LOGS", "ACCESS_OUTPUTS", "ACCESS_FILES", "EXPORT", "FOLLOW"],
  FLOW: [...reading, "EXPORT"],
  NAMESPACE: [...reading, "EXPORT_PLUGIN_DEFAULTS"],
  TRIGGER: [...reading, "EXPORT"],
};

const catalogue: Readonly<Record<string, readonly string[]>> = permissionCatalogue;

/** Actions that only clients know: they permit nothing. */
const otherActions = ["READ", "LOCK", "UNKNOWN"];

export const resourceNames: ReadonlySet<string> = new Set([...Object.keys(catalogue), ...Object.keys(formerResources)]);
export const actionNames: ReadonlySet<string> = new Set([...Object.values(catalogue).flat(), ...otherActions]);

/** `RESOURCE:ACTION` of the catalogue that a resource and an action of a role mean, in the names of today: none, one or several. */
export function toPermissions(resource: string, action: string): string[] {
  return (own(formerResources, resource) ?? [resource]).flatMap((name) =>
    (action === "READ" ? (own(formerReading, name) ?? reading) : [action])
      .filter((one) => own(catalogue, name)?.includes(one))
      .map((one) => `${name}:${one}`),
  );
}

const own = (table: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
