import { setTimeout } from "node:timers/promises";
import type { ProviderInstance } from "../provider-instance.ts";
import { closeEphemeral } from "./ephemeral-life.ts";

/** Terraform waits two seconds for a plugin that it has asked to end, and then kills it. */
const LIMIT_MS = 1_500;

/** Closes what Terraform has not, as 1.11 does after an interrupt, before the process ends. What fails is in the log alone. */
export async function closeLeftOpen(instance: ProviderInstance): Promise<void> {
  const { log, openEphemerals } = instance;
  const closeAll = async (): Promise<void> => {
    const left = await openEphemerals.settled();
    await Promise.all(
      left.map(async ({ name, definition, held }) => {
        const { diagnostics } = await closeEphemeral(instance, name, definition, held);
        for (const { severity, summary, detail } of diagnostics) {
          log[severity === "error" ? "error" : "warn"](`closing ${name} before the end: ${summary}`, { detail });
        }
      }),
    );
  };
  await Promise.race([closeAll(), setTimeout(LIMIT_MS)]);
  for (const { name } of openEphemerals.left) log.error(`${name} may be left open`, { waitedMs: LIMIT_MS });
}
