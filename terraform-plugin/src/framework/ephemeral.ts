import type { Context } from "./context.ts";
import type { Exact } from "./schema/exact.ts";
import type { Config, Result, Schema, UnappliedConfig } from "./schema/schema.ts";

/** `private` is JSON, handed to the next `renew` and to `close`. */
export interface Renewal<Private> {
  renewAt?: Date;
  private?: Private;
}

/** A value that lives as long as one run of Terraform and is never stored. */
export interface EphemeralDefinition<
  S extends Schema = Schema,
  Client = unknown,
  Private = unknown,
  Opened extends Result<S> = Result<S>,
> {
  schema: S;
  /** Faults of the configuration as a whole: `ctx.report` or throw. Called before the client exists. */
  validate?(ctx: Context<never>, config: UnappliedConfig<S>): void | Promise<void>;
  open(ctx: Context<Client>, config: Config<S>): Promise<Renewal<Private> & { result: Opened }>;
  renew?(ctx: Context<Client>, held: Private): Promise<Renewal<Private>>;
  close?(ctx: Context<Client>, held: Private): Promise<void>;
}

/** `ephemeral<Client>()({ ... })` */
export function ephemeral<Client>() {
  return <S extends Schema, Opened extends Result<S>, Private = undefined>(
    definition: EphemeralDefinition<S, Client, Private, Exact<Result<S>, Opened>>,
  ): EphemeralDefinition<S, Client, Private> => definition;
}
