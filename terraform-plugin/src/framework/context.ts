import type { AttributePath, Diagnostic } from "./diagnostic.ts";

/** Given to every handler. */
export interface Context<Client> {
  /** What `configure` returned. Throws a Diagnostic while the provider's configuration is not known yet. */
  readonly client: Client;
  /** False while planning if the provider's configuration depends on something not applied yet. */
  readonly hasClient: boolean;
  /** Aborted when the user interrupts Terraform. */
  readonly signal: AbortSignal;
  /** Adds a diagnostic and goes on. With an error, the state that the handler returns is still saved. */
  report(this: void, diagnostic: Diagnostic): void;
  warn(this: void, summary: string, detail?: string, path?: AttributePath): void;
}

/** JSON that Terraform keeps beside a resource's state and never shows. It is not encrypted. */
export interface PrivateState {
  get(): unknown;
  set(value: unknown): void;
}

export interface ResourceContext<Client> extends Context<Client> {
  readonly private: PrivateState;
}

export interface ApplyContext<Client, State> extends ResourceContext<Client> {
  /**
   * Records what exists so far. If the handler then throws, this state is saved with the error; after a create
   * Terraform marks it as tainted and replaces it at the next apply.
   */
  checkpoint(this: void, state: State): void;
}
