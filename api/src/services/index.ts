import type { Logger } from "pino";
import type { Database } from "../database/database.ts";
import type { Clock } from "../lib/clock.ts";
import type { SecretKeys } from "../lib/secret-keys.ts";
import { createModels } from "../models/index.ts";
import { createLastUsedWriter } from "../verify/last-used-writer.ts";
import { createStoreVerifier } from "../verify/store-verifier.ts";
import { createApiTokens } from "./api-tokens.ts";
import { systemActor } from "./audit.ts";
import { createAuditRelay } from "./audit-relay.ts";
import { createServiceAccounts } from "./service-accounts.ts";
import { createSetup } from "./setup.ts";
import { createTenants, mainTenantId } from "./tenants.ts";
import { createUsers } from "./users.ts";

export interface ServicesOptions {
  database: Database;
  keys: SecretKeys;
  logger: Logger;
  clock: Clock;
}

/** All rules on one store. `start` makes indexes and what a new store needs, and finishes what a crash left. */
export function createServices({ database, keys, logger, clock }: ServicesOptions) {
  const models = createModels(database.connection);
  const relay = createAuditRelay(models, logger);
  const tenants = createTenants(models, relay, clock);
  const users = createUsers(models, relay, clock);
  const lastUsed = createLastUsedWriter(models, logger);
  return {
    clock,
    tenants,
    users,
    setup: createSetup(users, tenants),
    serviceAccounts: createServiceAccounts(models, tenants, relay, clock),
    apiTokens: createApiTokens(models, keys, relay, clock),
    verifier: createStoreVerifier({ models, keys, lastUsed, clock }),
    start: async () => {
      await Promise.all(Object.values(models).map((model) => model.init()));
      await tenants.ensure(systemActor, mainTenantId, mainTenantId);
      await relay.sweep();
    },
    /** Resolves when what waits in memory is written: last uses, and audit entries on their way. */
    settle: async () => {
      await lastUsed.flush();
      await relay.drain();
    },
    /** Writes out what waits in memory, and takes no more. */
    stop: async () => {
      await lastUsed.stop();
      await relay.stop();
    },
  };
}

export type Services = ReturnType<typeof createServices>;
