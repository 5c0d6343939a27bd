export type { CtyType } from "./cty/cty-type.ts";
export type { ExactNumber } from "./cty/decimal.ts";
export { Dynamic } from "./cty/dynamic.ts";
export { isUnknown, Unknown, unknown } from "./cty/unknown.ts";
export { type ActionContext, type ActionDefinition, action } from "./framework/action.ts";
export type { ApplyContext, Context, PrivateState, ResourceContext } from "./framework/context.ts";
export { type DataSourceDefinition, dataSource } from "./framework/data-source.ts";
export { Deferral, type DeferralReason } from "./framework/deferral.ts";
export { type AttributePath, Diagnostic, type DiagnosticOptions } from "./framework/diagnostic.ts";
export { type EphemeralDefinition, ephemeral, type Renewal } from "./framework/ephemeral.ts";
export { type FunctionDefinition, fn, type Parameter, param } from "./framework/fn.ts";
export { FunctionError } from "./framework/function-error.ts";
export {
  type Identity,
  type IdentityAttribute,
  type IdentityAttributes,
  type IdentitySchema,
  identity,
  optionalForImport,
  requiredForImport,
} from "./framework/identity.ts";
export {
  type Listed,
  type ListRequest,
  type ListResourceDefinition,
  listResource,
} from "./framework/list-resource.ts";
export type { Log, LogLevel } from "./framework/log.ts";
export { type ProviderDefinition, provider } from "./framework/provider.ts";
export {
  type MoveSource,
  type PlanEdit,
  type ResourceDefinition,
  resource,
  type StateUpgrade,
  type StateUpgradeStep,
} from "./framework/resource.ts";
export {
  type Attribute,
  type AttributeOptions,
  type Attributes,
  computed,
  optional,
  optionalComputed,
  type Presence,
  type ReplacePredicate,
  required,
  writeOnly,
} from "./framework/schema/attribute.ts";
export { type BlockDefinition, type BlockOptions, type Blocks, block } from "./framework/schema/block.ts";
export {
  type Config,
  type Planned,
  type Result,
  type Schema,
  type State,
  schema,
  type UnappliedConfig,
  type UnappliedPlan,
} from "./framework/schema/schema.ts";
export { type NestingMode, nested, type Type, t } from "./framework/schema/type.ts";
export { schemaToJson } from "./framework/schema-to-json.ts";
export { type Attached, attach, type Reattach } from "./plugin/attach.ts";
export { log } from "./plugin/log.ts";
export { serve } from "./plugin/serve.ts";
