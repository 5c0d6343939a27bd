import type { Authority } from "../authority/authority.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Principal } from "../models/principal.ts";

/** What middleware learns of a request. */
export interface RequestContext {
  requestId: string;
  /** `process.hrtime` in milliseconds. */
  startedAtMs: number;
  operationId?: string;
  principal?: Principal;
  /** The API token that the request was made with; undefined for a password. */
  token?: ApiToken;
  /** What this request may do: what its principal may, and no more than its token. */
  authority?: Authority;
}

declare global {
  namespace Express {
    interface Request {
      context: RequestContext;
    }
  }
}
