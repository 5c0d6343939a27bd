import type { Logger } from "pino";
import { createAuthorities } from "../authority/authorities.ts";
import { runBootstrap } from "../bootstrap/run-bootstrap.ts";
import type { Config } from "../config.ts";
import type { Database } from "../database/database.ts";
import type { KeyRing } from "../keys/key-ring.ts";
import type { Clock } from "../lib/clock.ts";
import type { PasswordHasher } from "../lib/password-hasher.ts";
import { createModels } from "../models/index.ts";
import { createChangeFeed } from "../verify/change-feed.ts";
import { createTokenIndex } from "../verify/token-index.ts";
import { createTokenLoader } from "../verify/token-loader.ts";
import { createTokenVerifier } from "../verify/token-verifier.ts";
import { createUseWriter } from "../verify/use-writer.ts";
import { createAccountTokens } from "./account-tokens.ts";
import { createApiTokens } from "./api-tokens.ts";
import { systemActor } from "./audit.ts";
import { createAuditLog } from "./audit-log.ts";
import { createAuditRelay } from "./audit-relay.ts";
import { createBindings } from "./bindings.ts";
import { createGroupMembers } from "./group-members.ts";
import { createGroups } from "./groups.ts";
import { createIdempotency } from "./idempotency.ts";
import { createInstanceId } from "./instance-id.ts";
import { createInstanceServiceAccounts } from "./instance-service-accounts.ts";
import { createInvitationAcceptance } from "./invitation-acceptance.ts";
import { createInvitations } from "./invitations.ts";
import { createLastSuperadmin } from "./last-superadmin.ts";
import { createLoginFailures } from "./login-failures.ts";
import { createPasswordLogin } from "./password-login.ts";
import { createPrincipals } from "./principals.ts";
import { createRoles } from "./roles.ts";
import { createServiceAccounts } from "./service-accounts.ts";
import { createSessions } from "./sessions.ts";
import { createSetup } from "./setup.ts";
import { createTenantAccesses } from "./tenant-access.ts";
import { createTenantAdministration } from "./tenant-administration.ts";
import { createTenants, mainTenantId } from "./tenants.ts";
import { createTokenChanges } from "./token-changes.ts";
import { createTokenHolders } from "./token-holders.ts";
import { createTokenQuestions } from "./token-questions.ts";
import { createTokenRevocations } from "./token-revocations.ts";
import { createUserGroups } from "./user-groups.ts";
import { createUserResources } from "./user-resources.ts";
import { createUsers } from "./users.ts";

export interface ServicesOptions {
  database: Database;
  keys: KeyRing;
  passwords: PasswordHasher;
  logger: Logger;
  clock: Clock;
  config: Pick<Config, "tokenCaps" | "tokenPrefix" | "tokenCacheSize">;
}

/** All rules on one store. `start` makes indexes and what a new store needs, and finishes what a crash left. */
export function createServices({ database, keys, passwords, logger, clock, config }: ServicesOptions) {
  const models = createModels(database.connection);
  const feed = createChangeFeed({ models, logger, readOptions: database.latestRead });
  const index = createTokenIndex(config.tokenCacheSize);
  const loader = createTokenLoader(models, keys);
  const changes = createTokenChanges(feed, index, loader);
  // What is in memory was checked with the keys from before: a token moves to the current key, or ends with its own.
  keys.subscribe(() => {
    index.clear();
    loader.invalidateAll();
  });
  const authorities = createAuthorities(models);
  const relay = createAuditRelay({ models, logger, announce: (change) => changes.announce(change) });
  const tenants = createTenants(models, relay, clock);
  const principals = createPrincipals({
    models,
    relay,
    changes,
    lastSuperadmin: createLastSuperadmin(models, clock),
    clock,
  });
  const users = createUsers({ models, principals, authorities, passwords, clock });
  const loginFailures = createLoginFailures(models, clock, logger);
  const apiTokens = createApiTokens({
    models,
    keys,
    relay,
    changes,
    clock,
    caps: config.tokenCaps,
    tokenPrefix: config.tokenPrefix,
  });
  const tokenHolders = createTokenHolders(loader, apiTokens);
  const tokenRevocations = createTokenRevocations({ models, tenants, apiTokens, relay, clock, logger });
  const idempotency = createIdempotency({ models, keys, passwords, clock, logger });
  const uses = createUseWriter({
    models,
    keys,
    logger,
    updatesPerMessage: database.updatesPerMessage,
    retirePrevious: (token) => apiTokens.retirePrevious(token),
  });
  const verifier = createTokenVerifier({ index, loader, feed, uses, clock });
  const instanceId = createInstanceId(models);
  const groups = createGroups({ models, tenants, principals, relay, changes, clock });
  return {
    clock,
    databaseType: database.type,
    instanceId,
    authorities,
    groups,
    invitationAcceptance: createInvitationAcceptance({ models, keys, authorities, relay, changes, passwords, clock }),
    invitations: createInvitations({
      models,
      keys,
      tenants,
      authorities,
      relay,
      changes,
      clock,
      tokenPrefix: config.tokenPrefix,
    }),
    tenantAccesses: createTenantAccesses({ models, tenants, principals }),
    groupMembers: createGroupMembers({ models, groups, principals, authorities }),
    principals,
    tenants,
    users,
    auditLog: createAuditLog(models, tenants),
    tenantAdministration: createTenantAdministration({ models, tenants, relay, changes, clock }),
    bindings: createBindings({ models, tenants, principals, authorities, relay, changes, clock }),
    roles: createRoles({ models, tenants, authorities, relay, changes, clock }),
    userGroups: createUserGroups({ models, principals, authorities, tenants }),
    userResources: createUserResources(models, tenants),
    passwordLogin: createPasswordLogin({ models, failures: loginFailures, passwords, clock }),
    setup: createSetup(users, tenants),
    serviceAccounts: createServiceAccounts({ models, tenants, principals, authorities, clock }),
    instanceServiceAccounts: createInstanceServiceAccounts({ models, principals, clock }),
    accountTokens: createAccountTokens(authorities, apiTokens),
    apiTokens,
    tokenRevocations,
    idempotency,
    tokenHolders,
    sessions: createSessions({
      models,
      keys,
      relay,
      loader,
      tokenHolders,
      clock,
      tokenPrefix: config.tokenPrefix,
    }),
    tokenQuestions: createTokenQuestions(models, verifier, feed),
    verifier,
    feed,
    /** Makes the store what the bootstrap file says; see `runBootstrap`. */
    bootstrap: (path: string, environment: Readonly<Record<string, string | undefined>>) =>
      runBootstrap(path, environment, {
        models,
        tenants,
        principals,
        relay,
        changes,
        keys,
        passwords,
        caps: config.tokenCaps,
        tokenPrefix: config.tokenPrefix,
        clock,
        now: clock(),
      }),
    start: async () => {
      await Promise.all(Object.values(models).map((model) => model.init()));
      await instanceId.ensure();
      await feed.start();
      await tenants.ensure(systemActor, mainTenantId, mainTenantId);
      await relay.sweep();
      await tokenRevocations.resume();
      await idempotency.sweep();
      await loginFailures.sweep();
    },
    /** Resolves when what waits in memory is written: last uses, and audit entries on their way. */
    settle: async () => {
      await uses.flush();
      await relay.drain();
    },
    /** Writes out what waits in memory, and takes no more. */
    stop: async () => {
      await tokenRevocations.stop();
      await idempotency.stop();
      loginFailures.stop();
      await uses.stop();
      await relay.stop();
      await feed.stop();
    },
  };
}

export type Services = ReturnType<typeof createServices>;
