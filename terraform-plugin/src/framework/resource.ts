import type { ApplyContext, Context, ResourceContext } from "./context.ts";
import type { AttributePath } from "./diagnostic.ts";
import type { Identity, IdentitySchema } from "./identity.ts";
import type { Exact } from "./schema/exact.ts";
import type { Config, Planned, Result, Schema, State, UnappliedConfig, UnappliedPlan } from "./schema/schema.ts";

export interface PlanEdit<S> {
  /** null: the resource is to be created */
  readonly prior: State<S> | null;
  /** may be changed: its computed attributes may be set or marked unknown */
  readonly planned: UnappliedPlan<S>;
  readonly config: UnappliedConfig<S>;
  /** The attributes because of which the resource is to be replaced, as it stands now. */
  readonly replaced: readonly AttributePath[];
  /** Plans a replacement because of this attribute. A computed attribute is marked unknown, as Terraform wants a change. */
  replace(this: void, ...path: AttributePath): void;
  /** Plans no replacement because of this attribute or what is in it, whatever its schema says: an update in place. */
  update(this: void, ...path: AttributePath): void;
  /** The attribute gets its value at apply. */
  markUnknown(this: void, name: keyof State<S> & string): void;
}

/** What a `moved` block moves here: a resource of another type, mostly of another provider, as its state file has it. */
export interface MoveSource {
  /** `registry.terraform.io/kestra-io/kestra` */
  readonly providerAddress: string;
  readonly typeName: string;
  readonly schemaVersion: number;
  /** JSON. Numbers that JavaScript would round are strings. */
  readonly state: Readonly<Record<string, unknown>>;
  /** in a format of that provider's own */
  readonly private: Uint8Array;
  /** null: that resource has none */
  readonly identity: Readonly<Record<string, unknown>> | null;
}

type Json = Record<string, unknown>;
export type StateUpgrade = (version: number, state: Json) => Json | Promise<Json>;
export type StateUpgradeStep = (state: Json) => Json | Promise<Json>;

/** What the handlers return. */
interface Returned<S> {
  created: Result<S>;
  found: Result<S>;
  updated: Result<S>;
  identified: Partial<Result<S>>;
  imported: Partial<Result<S>>;
  moved: Partial<Result<S>>;
}

export interface ResourceDefinition<
  S extends Schema = Schema,
  Client = unknown,
  I extends IdentitySchema = IdentitySchema,
  R extends Returned<S> = Returned<S>,
> {
  schema: S;
  /** What tells one from all others (Terraform 1.12): for `import` blocks with `identity`, and for list resources. */
  identity?: I;
  /** Faults of the configuration as a whole: `ctx.report` or throw. Called before the client exists. */
  validate?(ctx: Context<never>, config: UnappliedConfig<S>): void | Promise<void>;
  /**
   * Called for creates and updates after the framework made its plan; not for destroy. Before a replacement it is called
   * again with `prior` null. It must come to the same plan when nothing has changed: Terraform asks again at apply.
   */
  modifyPlan?(ctx: ResourceContext<Client>, plan: PlanEdit<S>): void | Promise<void>;
  /** While a destroy is planned, but not the one of a replacement: warns of what will be lost, or throws to refuse it. */
  planDelete?(ctx: ResourceContext<Client>, state: State<S>): void | Promise<void>;
  create(
    ctx: ApplyContext<Client, Result<S>>,
    change: { planned: Planned<S>; config: Config<S> },
  ): Promise<R["created"]>;
  /** null: it is gone, Terraform plans to create it again. */
  read(ctx: ResourceContext<Client>, state: State<S>): Promise<R["found"] | null>;
  /** Without it, every change replaces the resource. */
  update?(
    ctx: ApplyContext<Client, Result<S>>,
    change: { prior: State<S>; planned: Planned<S>; config: Config<S> },
  ): Promise<R["updated"]>;
  delete(ctx: ResourceContext<Client>, state: State<S>): Promise<void>;
  /** Default: the attributes of the state that have the names of the identity's. */
  toIdentity?(ctx: ResourceContext<Client>, state: State<S>): Identity<I>;
  /** From an identity to as much of the state as `read` needs. Default: the attributes of the same names. */
  importIdentity?(ctx: ResourceContext<Client>, identity: Identity<I>): R["identified"] | Promise<R["identified"]>;
  /** An identity of an older version as JSON, to the present shape. */
  upgradeIdentity?(version: number, identity: Record<string, unknown>): Record<string, unknown>;
  /** From the id on the command line to as much of the state as `read` needs. */
  importState?(ctx: ResourceContext<Client>, id: string): R["imported"] | Promise<R["imported"]>;
  /**
   * State of an older schema version as JSON, to the present shape: a function from any version, or one step for each
   * old version to the next. Numbers that JavaScript would round are strings.
   */
  upgradeState?: StateUpgrade | Readonly<Record<number, StateUpgradeStep>>;
  /**
   * For `moved` blocks from another type: as much of the state as `read` needs, or undefined for a source that this
   * resource does not know. Called before the client exists; `read` follows in the same run.
   */
  moveState?(ctx: ResourceContext<never>, source: MoveSource): R["moved"] | undefined | Promise<R["moved"] | undefined>;
}

/**
 * Called twice so that the client's type can be given and the schema's be inferred: `resource<Client>()({ ... })`. So is
 * what each handler returns, to refuse names that the schema does not have.
 */
export function resource<Client>() {
  return <
    S extends Schema,
    Created extends Result<S>,
    Found extends Result<S>,
    Updated extends Result<S>,
    Identified extends Partial<Result<S>>,
    Imported extends Partial<Result<S>>,
    Moved extends Partial<Result<S>>,
    I extends IdentitySchema = IdentitySchema,
  >(
    definition: ResourceDefinition<
      S,
      Client,
      I,
      {
        created: Exact<Result<S>, Created>;
        found: Exact<Result<S>, Found>;
        updated: Exact<Result<S>, Updated>;
        identified: Exact<Result<S>, Identified>;
        imported: Exact<Result<S>, Imported>;
        moved: Exact<Result<S>, Moved>;
      }
    >,
  ): ResourceDefinition<S, Client, I> => definition;
}
