import type { Context } from "./context.ts";
import type { Config, Result, Schema, UnappliedConfig } from "./schema/schema.ts";

/** `private` is JSON, handed to the next `renew` and to `close`. */
export interface Renewal<Private> {
  renewAt?: Date;
  private?: Private;
}

/** A value that lives as long as one run of Terraform and is never stored. */
export interface EphemeralDefinition<S extends Schema = Schema, Client = unknown, Private = unknown> {
  schema: S;
  /** Faults of the configuration as a whole: `ctx.report` or throw. Called before the client exists. */
  validate?(ctx: Context<never>, config: UnappliedConfig<S>): void | Promise<void>;
  open(ctx: Context<Client>, config: Config<S>): Promise<Renewal<Private> & { result: Result<S> }>;
  renew?(ctx: Context<Client>, held: Private): Promise<Renewal<Private>>;
  close?(ctx: Context<Client>, held: Private): Promise<void>;
}

/** `ephemeral<Client>()({ ... })` */
export function ephemeral<Client>() {
  return <S extends Schema, Private = undefined>(
    definition: EphemeralDefinition<S, Client, Private>,
  ): EphemeralDefinition<S, Client, Private> => definition;
}
