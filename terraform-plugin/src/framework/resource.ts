import type { ApplyContext, Context, ResourceContext } from "./context.ts";
import type { AttributePath } from "./diagnostic.ts";
import type { Config, Planned, Result, Schema, State, UnappliedConfig, UnappliedPlan } from "./schema/schema.ts";

export interface PlanEdit<S> {
  /** null: the resource is to be created */
  readonly prior: State<S> | null;
  /** may be changed: its computed attributes may be set or marked unknown */
  readonly planned: UnappliedPlan<S>;
  readonly config: UnappliedConfig<S>;
  /** Plans a replacement because of this attribute. A computed attribute is marked unknown, as Terraform wants a change. */
  replace(this: void, ...path: AttributePath): void;
  /** The attribute gets its value at apply. */
  markUnknown(this: void, name: keyof State<S> & string): void;
}

export interface ResourceDefinition<S extends Schema = Schema, Client = unknown> {
  schema: S;
  /** Faults of the configuration as a whole: `ctx.report` or throw. Called before the client exists. */
  validate?(ctx: Context<never>, config: UnappliedConfig<S>): void | Promise<void>;
  /** Called for creates and updates after the framework made its plan; not for destroy. */
  modifyPlan?(ctx: ResourceContext<Client>, plan: PlanEdit<S>): void | Promise<void>;
  create(ctx: ApplyContext<Client, Result<S>>, change: { planned: Planned<S>; config: Config<S> }): Promise<Result<S>>;
  /** null: it is gone, Terraform plans to create it again. */
  read(ctx: ResourceContext<Client>, state: State<S>): Promise<Result<S> | null>;
  /** Without it, every change replaces the resource. */
  update?(
    ctx: ApplyContext<Client, Result<S>>,
    change: { prior: State<S>; planned: Planned<S>; config: Config<S> },
  ): Promise<Result<S>>;
  delete(ctx: ResourceContext<Client>, state: State<S>): Promise<void>;
  /** From the id on the command line to as much of the state as `read` needs. */
  importState?(ctx: ResourceContext<Client>, id: string): Promise<Partial<Result<S>>> | Partial<Result<S>>;
  /** State of an older schema version as JSON, to the present shape. Numbers that JavaScript would round are strings. */
  upgradeState?(version: number, state: Record<string, unknown>): Record<string, unknown>;
}

/** Called twice so that the client's type can be given and the schema's be inferred: `resource<Client>()({ ... })`. */
export function resource<Client>() {
  return <S extends Schema>(definition: ResourceDefinition<S, Client>): ResourceDefinition<S, Client> => definition;
}
