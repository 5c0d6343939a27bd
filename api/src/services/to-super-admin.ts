import { validationProblem } from "../errors.ts";

/** What a body says of `superAdmin`, by either name; undefined when it says nothing. */
export const toSuperAdmin = ({
  superAdmin,
  instanceOwner,
}: {
  superAdmin?: boolean | null;
  instanceOwner?: boolean | null;
}): boolean | undefined => superAdmin ?? instanceOwner ?? undefined;

/** As `toSuperAdmin`, of a body that must say something. Fails with `validation-failed`. */
export function requireSuperAdmin(body: Parameters<typeof toSuperAdmin>[0]): boolean {
  const superAdmin = toSuperAdmin(body);
  if (superAdmin !== undefined) return superAdmin;
  throw validationProblem([{ pointer: "/superAdmin", detail: "is missing", type: "required" }]);
}
