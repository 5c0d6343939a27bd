import { toStoredText } from "../lib/to-stored-text.ts";
import { applyBinding } from "./apply-binding.ts";
import { applyDocument } from "./apply-document.ts";
import type { ApplyOptions } from "./apply-options.ts";
import { applyPrincipal } from "./apply-principal.ts";
import { applyTenant } from "./apply-tenant.ts";
import { applyToken } from "./apply-token.ts";
import type { BootstrapChange, BootstrapReport } from "./bootstrap-report.ts";
import type { BootstrapPlan } from "./plan-bootstrap.ts";

/**
 * Writes what a plan wants and the store does not have yet, in an order in which nothing points at what is not there. A crash
 * leaves a part, and the next start the rest; two nodes may do it at once.
 */
export async function applyBootstrap(plan: BootstrapPlan, options: ApplyOptions): Promise<BootstrapReport> {
  const report: BootstrapReport = { changes: [], unchanged: 0 };
  const note = (change: BootstrapChange | undefined): void => {
    if (change) report.changes.push(change);
    else report.unchanged++;
  };
  for (const tenant of plan.tenants) note(await applyTenant(tenant, options));
  for (const role of plan.roles) note(await applyDocument("role", role, options));
  for (const { id, ...group } of plan.groups) {
    const name = toStoredText(group.name);
    const content = { ...group, name, nameKey: name, description: toStoredText(group.description ?? "") };
    note(await applyDocument("group", { _id: id, ...content }, options));
  }
  // Who becomes a superadmin comes first: somebody must be one all the time.
  const ordered = plan.principals.toSorted((a, b) => Number(b.superAdmin ?? false) - Number(a.superAdmin ?? false));
  for (const principal of ordered) note(await applyPrincipal(principal, options));
  for (const binding of plan.bindings) note(await applyBinding(binding, options));
  for (const token of plan.tokens) note(await applyToken(token, options));
  return report;
}
