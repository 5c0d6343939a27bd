import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "./config.ts";
import { randomPassword } from "./lib/passwords.ts";
import { systemActor } from "./services/audit.ts";
import type { Services } from "./services/index.ts";
import { mainTenantId } from "./services/tenants.ts";

const hourMs = 3_600_000;
const defaultEmail = "admin@tokenry.local";

/**
 * Makes the first administrator of an empty store: the one of the settings; else, on the embedded store, one with a
 * random password that `print` shows once, and a token of one hour in `<data dir>/first-admin-token` (mode 0600). On
 * MongoDB without settings it is left to `createSetup`.
 */
export async function ensureFirstAdministrator(
  config: Pick<Config, "firstAdmin" | "mongodbUri" | "dataDir" | "tokenCaps">,
  { users, apiTokens }: Pick<Services, "users" | "apiTokens">,
  print: (line: string) => void,
): Promise<void> {
  if (await users.exist()) return;
  if (config.firstAdmin) {
    await users.createFirstAdministrator(systemActor, { ...config.firstAdmin, tenantId: mainTenantId });
    return;
  }
  if (config.mongodbUri !== undefined) {
    print("There is no administrator yet: set TOKENRY_ADMIN_EMAIL and TOKENRY_ADMIN_PASSWORD, or POST /api/v1/setup.");
    return;
  }
  const password = randomPassword();
  // Shown before it is stored: a crash in between costs nothing, the next start makes another.
  print(`The first administrator is ${defaultEmail} with the password ${password} (shown this once).`);
  const admin = await users.createFirstAdministrator(systemActor, {
    email: defaultEmail,
    password,
    tenantId: mainTenantId,
  });
  if (!admin) return;
  const lifetimeMs = Math.min(hourMs, config.tokenCaps.maxAgeMs ?? hourMs, config.tokenCaps.maxLifetimeMs ?? hourMs);
  const { fullToken } = await apiTokens.create(systemActor, admin, {
    name: "first-admin",
    description: "Made at the first start, for the examples.",
    maxAge: `PT${lifetimeMs / 1_000}S`,
  });
  const file = join(config.dataDir, "first-admin-token");
  await writeFile(file, `${fullToken}\n`, { mode: 0o600 });
  print(`A token of one hour at most for the examples is in ${file}.`);
}
