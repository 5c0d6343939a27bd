import type { Context } from "./context.ts";
import type { Config, Schema, UnappliedConfig } from "./schema/schema.ts";

export interface ActionContext<Client> extends Context<Client> {
  /** Shows the user how far it is. */
  progress(this: void, message: string): void;
}

/** Something that is done, and leaves no state: by `action_trigger`, or `terraform apply -invoke` (Terraform 1.14). */
export interface ActionDefinition<S extends Schema = Schema, Client = unknown> {
  schema: S;
  /** Faults of the configuration as a whole: `ctx.report` or throw. Called before the client exists. */
  validate?(ctx: Context<never>, config: UnappliedConfig<S>): void | Promise<void>;
  /** While planning: warns of what will happen, or refuses it. */
  plan?(ctx: Context<Client>, config: UnappliedConfig<S>): void | Promise<void>;
  invoke(ctx: ActionContext<Client>, config: Config<S>): void | Promise<void>;
}

/** `action<Client>()({ ... })` */
export function action<Client>() {
  return <S extends Schema>(definition: ActionDefinition<S, Client>): ActionDefinition<S, Client> => definition;
}
