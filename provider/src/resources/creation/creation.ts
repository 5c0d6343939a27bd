import type { CallOptions, IdempotentCallOptions, TokenryClient } from "@tokenry/sdk/fetch";

/** How things of a kind are made, and found again when the answer to that was lost. */
export interface Creation<Arguments, Made extends { id: string }> {
  /** "group" */
  thing: string;
  /** Where each member of the request stands in the configuration. */
  attributes: Readonly<Record<string, string>>;
  /** What people call this one. */
  toName: (given: Arguments) => string;
  /** Sends the same for the same arguments, so that a repeated request is the same to the server. */
  create: (client: TokenryClient, given: Arguments, options: IdempotentCallOptions) => Promise<Made>;
  /** Those that go by its name. */
  list: (
    client: TokenryClient,
    given: Arguments,
    options: CallOptions,
  ) => Promise<{ results: readonly { id: string }[] }>;
}
