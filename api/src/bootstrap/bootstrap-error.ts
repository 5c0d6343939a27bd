/** A fault of a bootstrap file. */
export interface BootstrapFault {
  /** JSON pointer into the file. */
  pointer: string;
  detail: string;
}

/** The bootstrap file cannot be applied, and nothing of it was. One line a fault, with file, line and key; no secret. */
export class BootstrapError extends Error {
  override readonly name = "BootstrapError";

  constructor(lines: readonly string[]) {
    super(`the bootstrap file is not right, and nothing of it was applied:\n  ${lines.join("\n  ")}`);
  }
}
