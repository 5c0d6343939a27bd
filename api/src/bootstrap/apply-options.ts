import type { Clock } from "../lib/clock.ts";
import type { Models } from "../models/index.ts";
import type { AuditRelay } from "../services/audit-relay.ts";
import type { Principals } from "../services/principals.ts";
import type { Tenants } from "../services/tenants.ts";
import type { TokenChanges } from "../services/token-changes.ts";

/** What writing a bootstrap file takes. */
export interface ApplyOptions {
  models: Models;
  tenants: Tenants;
  principals: Principals;
  relay: AuditRelay;
  changes: TokenChanges;
  clock: Clock;
  /** When it began; milliseconds since 1970. */
  now: number;
}
