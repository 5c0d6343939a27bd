/** Every problem that the API answers with: code -> HTTP status and title. `docs/errors.md` has a section for each. */
export const problems = {
  "bad-request": { status: 400, title: "Bad request" },
  "invalid-parameter": { status: 400, title: "Invalid parameter" },
  "invalid-query-filters": { status: 400, title: "Invalid query filters" },
  "multiple-credentials": { status: 400, title: "More than one credential" },
  "token-in-query": { status: 400, title: "Token in the query string" },
  unauthenticated: { status: 401, title: "Authentication required" },
  forbidden: { status: 403, title: "Access denied" },
  "csrf-token-invalid": { status: 403, title: "Request of another site" },
  "privilege-escalation": { status: 403, title: "More than the caller may" },
  "managed-role": { status: 403, title: "A role that nobody changes" },
  "token-permission-missing": { status: 403, title: "Not permitted to this token" },
  "not-found": { status: 404, title: "Resource not found" },
  "route-not-found": { status: 404, title: "No such path" },
  "method-not-allowed": { status: 405, title: "Method not allowed" },
  "setup-done": { status: 405, title: "Set-up is done" },
  "role-in-use": { status: 409, title: "The role is in use" },
  "name-in-use": { status: 409, title: "The name is taken" },
  "already-a-member": { status: 409, title: "A member already" },
  "not-a-member": { status: 409, title: "Not a member" },
  "access-exists": { status: 409, title: "Access already" },
  "invitation-exists": { status: 409, title: "Invited already" },
  "managed-here": { status: 409, title: "Managed in this tenant" },
  "tenant-exists": { status: 409, title: "The tenant exists" },
  "tenant-not-empty": { status: 409, title: "The tenant is in use" },
  "tenant-required": { status: 409, title: "The first tenant stays" },
  "rotation-in-progress": { status: 409, title: "Two texts are live" },
  "secret-in-use": { status: 409, title: "A token has this text" },
  "email-taken": { status: 409, title: "E-mail address in use" },
  "last-superadmin": { status: 409, title: "Nobody would be left" },
  "own-account": { status: 409, title: "Not to your own account" },
  "request-in-progress": { status: 409, title: "The first request still runs" },
  "idempotency-answer-unavailable": { status: 409, title: "The first answer cannot be given again" },
  "body-too-large": { status: 413, title: "Body too large" },
  "unsupported-media-type": { status: 415, title: "Unsupported media type" },
  "invalid-json": { status: 422, title: "Invalid JSON" },
  "validation-failed": { status: 422, title: "Validation failed" },
  "expiry-lengthened": { status: 422, title: "An expiry is never moved to later" },
  "limit-exceeded": { status: 422, title: "More than this server allows" },
  "weak-secret": { status: 422, title: "Not random enough" },
  "permission-not-owned": { status: 422, title: "More than the owner may" },
  "idempotency-key-reused": { status: 422, title: "Idempotency key used for another request" },
  "rate-limited": { status: 429, title: "Too many requests" },
  "token-rate-limited": { status: 429, title: "Too many uses of this token" },
  internal: { status: 500, title: "Internal error" },
  unavailable: { status: 503, title: "Service unavailable" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

/** One fault of the input. */
export interface Fault {
  /** JSON pointer (RFC 6901) into the body; `/query/<name>`, `/path/<name>` or `/header/<name>` for a parameter. */
  pointer: string;
  detail: string;
  /** The rule that was broken, as JSON Schema names it. */
  type: string;
}

export interface ProblemOptions {
  /** For the caller: what was wrong with this request, and what to do. */
  detail: string;
  faults?: readonly Fault[];
  /** Id of what is there already, where the caller may know it. */
  existingId?: string | undefined;
  /** The one permission that would have been enough, where it is one. */
  permission?: string;
  headers?: Readonly<Record<string, string>>;
  /** For the log only. */
  internal?: string;
  cause?: unknown;
}

/** An error with an answer. `detail` is for the caller, `internal` and `cause` are for the log. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly faults: readonly Fault[];
  readonly existingId: string | undefined;
  readonly permission: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly internal: string | undefined;

  constructor(code: ProblemCode, options: ProblemOptions) {
    const { status, title } = problems[code];
    const { stackTraceLimit } = Error;
    // The trace of a refusal is never read, and costs ten times the rest of it: whoever sends wrong tokens would make us pay.
    if (status < 500) Error.stackTraceLimit = 0;
    super(options.detail, { cause: options.cause });
    Error.stackTraceLimit = stackTraceLimit;
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = options.detail;
    this.faults = options.faults ?? [];
    this.existingId = options.existingId;
    this.permission = options.permission;
    this.headers = options.headers ?? {};
    this.internal = options.internal;
  }
}

/** The input has these faults; the first one is the detail. */
export function validationProblem(faults: readonly Fault[]): Problem {
  return new Problem("validation-failed", { detail: describe(faults), faults });
}

/** `name: must match pattern (and 2 more)` */
export function describe(faults: readonly Fault[]): string {
  const [first] = faults;
  if (!first) return "The input is not valid.";
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  return `${toDottedPath(first.pointer) || "body"}: ${first.detail}${more}`;
}

export const toDottedPath = (pointer: string): string =>
  pointer.replace(/^\/(query\/|path\/|header\/)?/, "").replaceAll("/", ".");

export const notFound = (what: string): Problem => new Problem("not-found", { detail: `There is no ${what}.` });
