import type { AttributePath, Diagnostic } from "./diagnostic.ts";
import type { Config, Schema } from "./schema/schema.ts";

/** Given to every handler. */
export interface Context<Client> {
  /** What `configure` returned. Throws a Diagnostic while the provider's configuration is not known yet. */
  readonly client: Client;
  /** False while planning if the provider's configuration depends on something not applied yet. */
  readonly hasClient: boolean;
  /** Aborted when the user interrupts Terraform. */
  readonly signal: AbortSignal;
  /**
   * The module's `provider_meta` block; null without one. The schema is the provider's `meta`, named here for its types.
   * Resources and data sources have it, while Terraform plans, reads and applies them.
   */
  meta<S extends Schema>(this: void, schema: S): Config<S> | null;
  /** Adds a diagnostic and goes on. With an error, the state that the handler returns is still saved. */
  report(this: void, diagnostic: Diagnostic): void;
  warn(this: void, summary: string, detail?: string, path?: AttributePath): void;
}

/**
 * JSON that Terraform keeps beside a resource's state and never shows. It is not encrypted. What `modifyPlan` sets is
 * there at apply; what a handler sets before it throws is kept too, as long as there is a state to keep it beside:
 * that of before an update or delete, or the checkpoint of a create.
 */
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
   * Terraform marks it as tainted and replaces it at the next apply. What is left out is null. Called with little before
   * a request whose answer may get lost, it lets the next `read`, which gets that state and `private`, find out what was
   * made; without an id, `delete` could not. (The `delete` of a replacement has the private state of the new resource.)
   */
  checkpoint(this: void, state: Partial<State>): void;
}
