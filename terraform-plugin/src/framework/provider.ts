import type { ActionDefinition } from "./action.ts";
import type { Context } from "./context.ts";
import type { DataSourceDefinition } from "./data-source.ts";
import type { EphemeralDefinition } from "./ephemeral.ts";
import type { FunctionDefinition } from "./fn.ts";
import type { ListResourceDefinition } from "./list-resource.ts";
import type { ResourceDefinition } from "./resource.ts";
import type { Config, Schema, UnappliedConfig } from "./schema/schema.ts";

/** The names are the full type names, with the provider's own as prefix: `example_note`. */
export interface ProviderDefinition<S extends Schema = Schema, Client = unknown> {
  schema: S;
  /** Faults of the configuration as a whole: `ctx.report` or throw. */
  validate?(ctx: Context<never>, config: UnappliedConfig<S>): void | Promise<void>;
  /** Of the `provider_meta` block in a module's `terraform` block; handlers read it with `ctx.meta`. */
  meta?: Schema;
  /**
   * Makes the client of the handlers. Not called while the configuration has unknown values: until then `ctx.client`
   * says which argument is not known.
   */
  configure(config: Config<S>, host: { terraformVersion: string; signal: AbortSignal }): Client | Promise<Client>;
  resources?: Readonly<Record<string, ResourceDefinition<Schema, NoInfer<Client>>>>;
  dataSources?: Readonly<Record<string, DataSourceDefinition<Schema, NoInfer<Client>>>>;
  ephemerals?: Readonly<Record<string, EphemeralDefinition<Schema, NoInfer<Client>>>>;
  functions?: Readonly<Record<string, FunctionDefinition>>;
  /** Each has the name of a resource that has an identity. */
  listResources?: Readonly<Record<string, ListResourceDefinition<Schema, NoInfer<Client>>>>;
  actions?: Readonly<Record<string, ActionDefinition<Schema, NoInfer<Client>>>>;
}

/** Throws TypeError for a definition that contradicts itself. */
export function provider<S extends Schema, Client>(
  definition: ProviderDefinition<S, Client>,
): ProviderDefinition<S, Client> {
  for (const [name, { resource }] of Object.entries(definition.listResources ?? {})) {
    const listed = definition.resources?.[name];
    if (listed !== (resource as unknown) || !resource.identity) {
      throw new TypeError(
        `listResources.${name}: there must be a resource of that name, the one listed, with an identity`,
      );
    }
  }
  return definition;
}
