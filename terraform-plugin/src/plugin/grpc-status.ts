/** https://grpc.io/docs/guides/status-codes/ */
export const GrpcStatus = { ok: 0, unimplemented: 12, internal: 13 } as const;

/** A fault of the call itself, not of what the user wants. */
export class GrpcError extends Error {
  override readonly name = "GrpcError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
