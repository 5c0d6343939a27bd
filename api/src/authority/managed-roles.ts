import type { RolePermission } from "./expand-permissions.ts";
import { permissionCatalogue } from "./permission-catalogue.ts";

export type ManagedRoleName = "Admin" | "Editor" | "Developer" | "Launcher" | "Viewer";

const catalogue = Object.entries<readonly string[]>(permissionCatalogue);
const working = [
  "APP",
  "APP_EXECUTION",
  "ASSET",
  "BLUEPRINT",
  "COPILOT",
  "CREDENTIAL",
  "DASHBOARD",
  "EXECUTION",
  "FLOW",
  "KVSTORE",
  "MCP_SERVER",
  "NAMESPACE",
  "NAMESPACE_FILE",
  "REUSABLE_INPUTS",
  "SECRET",
  "TESTSUITE",
  "TESTSUITE_RUN",
  "TRIGGER",
];
const reading = ["VIEW", "LIST", "FOLLOW", "EXPORT", "ACCESS_LOGS", "ACCESS_OUTPUTS", "ACCESS_FILES", "USE"];
const notForDevelopers = ["SECRET", "CREDENTIAL"];

const pick = (isWanted: (resource: string, action: string) => boolean): RolePermission[] =>
  catalogue
    .map(([resource, actions]) => ({ resource, actions: actions.filter((action) => isWanted(resource, action)) }))
    .filter(({ actions }) => actions.length > 0);

/** The roles that every tenant has and nobody can change. Their ids are `<lower case name>_<tenant>`. */
export const managedRoles: Readonly<Record<ManagedRoleName, { description: string; permissions: RolePermission[] }>> = {
  Admin: {
    description: "Everything in the tenant.",
    permissions: pick((resource) => resource !== "INSTANCE" && resource !== "TENANT" && resource !== "WORKER_GROUP"),
  },
  Editor: {
    description: "Everything that is not identity and access.",
    permissions: pick((resource) => working.includes(resource)),
  },
  Developer: {
    description: "As an editor, but secrets and credentials are only used.",
    permissions: pick(
      (resource, action) =>
        working.includes(resource) && (!notForDevelopers.includes(resource) || reading.includes(action)),
    ),
  },
  Launcher: {
    description: "Reads, and runs what is there.",
    permissions: pick(
      (resource, action) =>
        working.includes(resource) &&
        (reading.includes(action) ||
          (resource === "EXECUTION" && action === "CREATE") ||
          (resource === "APP_EXECUTION" && action === "CREATE") ||
          action === "EXECUTE"),
    ),
  },
  Viewer: {
    description: "Reads.",
    permissions: pick((resource, action) => working.includes(resource) && reading.includes(action)),
  },
};

export const managedRoleNames = Object.keys(managedRoles) as ManagedRoleName[];

export const toManagedRoleId = (name: ManagedRoleName, tenantId: string): string => `${name.toLowerCase()}_${tenantId}`;
