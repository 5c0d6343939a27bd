import { toStoredText } from "../lib/to-stored-text.ts";
import type { Principal } from "../models/principal.ts";
import { systemActor } from "../services/audit.ts";
import type { PrincipalEdit } from "../services/edit-principal.ts";
import { isDuplicateKey } from "../services/is-duplicate-key.ts";
import type { ApplyOptions } from "./apply-options.ts";
import type { BootstrapChange } from "./bootstrap-report.ts";
import type { PlannedPrincipal } from "./plan-bootstrap.ts";

/** Makes a user or service account what the file says; what that leaves out stays. Undefined when it is so already. */
export async function applyPrincipal(
  planned: PlannedPrincipal,
  { principals }: ApplyOptions,
): Promise<BootstrapChange | undefined> {
  const { _id, type, tenants, hasAllTenants, passwordHash, ...content } = planned;
  const kind = type === "STANDARD" ? "user" : "service-account";
  const audit = { actor: systemActor, tenantId: planned.tenantId };
  const wanted = {
    ...content,
    ...(content.description !== undefined && { description: toStoredText(content.description) }),
  };
  let fields: string[] = [];
  const edit = (before: Principal): PrincipalEdit | undefined => {
    const after: PrincipalEdit = {
      ...wanted,
      tenants: hasAllTenants ? tenants : [...new Set([...before.tenants, ...tenants])],
      ...(passwordHash !== undefined && before.passwordHash === undefined && { passwordHash }),
    };
    fields = Object.keys(after).filter(
      (name) => !isSame(before[name as keyof Principal], after[name as keyof PrincipalEdit]),
    );
    return fields.length === 0 ? undefined : after;
  };
  const isThere = await principals.edit({ ...audit, action: `${kind}.update` }, { _id, type }, edit);
  if (isThere) return fields.length === 0 ? undefined : { kind, id: _id, action: "updated", fields: shown(fields) };
  try {
    await principals.create(
      { ...audit, action: `${kind}.create` },
      {
        enabled: true,
        description: "",
        superAdmin: false,
        groupIds: [],
        ownedGroupIds: [],
        ...wanted,
        _id,
        type,
        state: "active",
        tenants,
        ...(passwordHash !== undefined && { passwordHash }),
      },
    );
  } catch (error) {
    // Another node has made it.
    if (isDuplicateKey(error)) return undefined;
    throw error;
  }
  return { kind, id: _id, action: "created" };
}

/** Lists of ids are sets. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((id) => other.includes(id));
}

const shown = (fields: readonly string[]): string[] =>
  fields.filter((name) => name !== "loginKey").map((name) => (name === "passwordHash" ? "password" : name));
