import type { Context } from "./context.ts";
import type { Config, Result, Schema, UnappliedConfig } from "./schema/schema.ts";

export interface DataSourceDefinition<S extends Schema = Schema, Client = unknown> {
  schema: S;
  /** Faults of the configuration as a whole: `ctx.report` or throw. Called before the client exists. */
  validate?(ctx: Context<never>, config: UnappliedConfig<S>): void | Promise<void>;
  read(ctx: Context<Client>, config: Config<S>): Promise<Result<S>>;
}

/** `dataSource<Client>()({ ... })` */
export function dataSource<Client>() {
  return <S extends Schema>(definition: DataSourceDefinition<S, Client>): DataSourceDefinition<S, Client> => definition;
}
