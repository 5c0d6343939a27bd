import type { Principal } from "../models/principal.ts";

/** What middleware learns of a request. */
export interface RequestContext {
  requestId: string;
  /** `process.hrtime` in milliseconds. */
  startedAtMs: number;
  operationId?: string;
  principal?: Principal;
}

declare global {
  namespace Express {
    interface Request {
      context: RequestContext;
    }
  }
}
