import { applyBootstrap } from "./apply-bootstrap.ts";
import type { ApplyOptions } from "./apply-options.ts";
import type { BootstrapReport } from "./bootstrap-report.ts";
import { type BootstrapPlanning, planBootstrap } from "./plan-bootstrap.ts";
import { readBootstrapFile } from "./read-bootstrap-file.ts";
import { createResolveSecret } from "./resolve-secret.ts";

export type BootstrapOptions = ApplyOptions & Omit<BootstrapPlanning, "resolveSecret">;

/**
 * Makes the store what the file says. Fails with `BootstrapError` before the first write when the file, a reference in it or a
 * secret is not right.
 */
export async function runBootstrap(
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
  options: BootstrapOptions,
): Promise<BootstrapReport> {
  const { content, toError } = await readBootstrapFile(path);
  const resolveSecret = createResolveSecret(path, environment);
  const { plan, faults } = await planBootstrap(content, options.models, { ...options, resolveSecret });
  if (faults.length > 0) throw toError(faults);
  return applyBootstrap(plan, options);
}
