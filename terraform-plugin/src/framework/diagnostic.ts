/** Steps from the root of a configuration: attribute and block names, map keys (`{ key }`), list indexes. */
export type AttributePath = readonly (string | number | { readonly key: string })[];

export interface DiagnosticOptions {
  /** what happened in full, and what to do about it, by whom */
  detail?: string;
  path?: AttributePath;
  /** default: `error` */
  severity?: "error" | "warning";
  cause?: unknown;
}

/** A message to the user of the provider. Thrown by a handler, it ends the operation; `ctx.report` adds one without ending it. */
export class Diagnostic extends Error {
  override readonly name = "Diagnostic";
  readonly summary: string;
  readonly detail: string;
  readonly path: AttributePath;
  readonly severity: "error" | "warning";

  /** @param summary what went wrong, in one short line */
  constructor(summary: string, options: DiagnosticOptions = {}) {
    super(summary, options.cause === undefined ? undefined : { cause: options.cause });
    this.summary = summary;
    this.detail = options.detail ?? "";
    this.path = options.path ?? [];
    this.severity = options.severity ?? "error";
  }
}
