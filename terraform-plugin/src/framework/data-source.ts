import type { Context } from "./context.ts";
import type { Exact } from "./schema/exact.ts";
import type { Config, Result, Schema, UnappliedConfig } from "./schema/schema.ts";

export interface DataSourceDefinition<
  S extends Schema = Schema,
  Client = unknown,
  Found extends Result<S> = Result<S>,
> {
  schema: S;
  /** Faults of the configuration as a whole: `ctx.report` or throw. Called before the client exists. */
  validate?(ctx: Context<never>, config: UnappliedConfig<S>): void | Promise<void>;
  read(ctx: Context<Client>, config: Config<S>): Promise<Found>;
}

/** `dataSource<Client>()({ ... })` */
export function dataSource<Client>() {
  return <S extends Schema, Found extends Result<S>>(
    definition: DataSourceDefinition<S, Client, Exact<Result<S>, Found>>,
  ): DataSourceDefinition<S, Client> => definition;
}
