import { type LocatedOperation, listOperations, type OpenApiDocument } from "./document.ts";

/** docs/permissions.md: which permission each operation needs, and where. */
export function toPermissionTable(document: OpenApiDocument): string {
  const rows = listOperations(document)
    .filter(({ path }) => path.startsWith("/api/"))
    .map((located) => [
      `\`${located.method.toUpperCase()} ${located.path}\``,
      `\`${located.operation.operationId}\``,
      toPermission(located),
      toPlace(located),
    ])
    .sort(([a = ""], [b = ""]) => (withoutMethod(a) < withoutMethod(b) ? -1 : 1));
  return `${introduction}\n${toTable([["path", "operation", "permission", "where"], ...rows])}`;
}

const introduction = `# Permissions

Written by \`npm run generate\` from \`openapi.yaml\`. A role permits actions on resources, \`RESOURCE:ACTION\` each; a binding gives a role
to a user, a service account or a group, in a whole tenant or in one namespace and those below it. An operation asks for its permission in
the tenant of its path; one without a tenant in its path asks for it in the instance, where only superadmins have any. A superadmin has all of
these permissions in every tenant. A token that was made with \`permissions\` has those of them that its owner has.

Nobody gives more than they have: a role, a binding or a membership that would permit what its maker may not in that tenant is refused with
\`privilege-escalation\`, except from a superadmin.
`;

const isPublic = ({ operation }: LocatedOperation): boolean => operation.security?.length === 0;

function toPermission(located: LocatedOperation): string {
  if (isPublic(located)) return "none, and no credential";
  const permission = located.operation["x-permission"];
  return permission === undefined ? "any credential" : `\`${permission}\``;
}

function toPlace({ path, operation }: LocatedOperation): string {
  if (operation["x-permission"] === undefined) return "";
  if (operation["x-permission-scope"] === "any-tenant") return "in any tenant";
  const place = path.includes("{tenant}") ? "in the tenant" : "in the instance";
  return operation["x-permission-scope"] === "or-group-owner" ? `${place}, or as an owner of the group` : place;
}

const withoutMethod = (cell: string): string => cell.replace(/^`(\w+) (.*)`$/, "$2 $1");

function toTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const toLine = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [toLine(head), toLine(widths.map((width) => "-".repeat(width))), ...body.map(toLine), ""].join("\n");
}
