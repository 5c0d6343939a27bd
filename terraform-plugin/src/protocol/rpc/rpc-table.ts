import { ApplyResourceChange } from "./apply-resource-change.ts";
import { CallFunction } from "./call-function.ts";
import { CloseEphemeralResource } from "./close-ephemeral-resource.ts";
import { ConfigureProvider } from "./configure-provider.ts";
import { GenerateResourceConfig } from "./generate-resource-config.ts";
import { GetFunctions } from "./get-functions.ts";
import { GetMetadata } from "./get-metadata.ts";
import { GetProviderSchema } from "./get-provider-schema.ts";
import { GetResourceIdentitySchemas } from "./get-resource-identity-schemas.ts";
import { ImportResourceState } from "./import-resource-state.ts";
import { InvokeAction } from "./invoke-action.ts";
import { ListResource } from "./list-resource.ts";
import { MoveResourceState } from "./move-resource-state.ts";
import { OpenEphemeralResource } from "./open-ephemeral-resource.ts";
import { PlanAction } from "./plan-action.ts";
import { PlanResourceChange } from "./plan-resource-change.ts";
import { ReadDataSource } from "./read-data-source.ts";
import { ReadResource } from "./read-resource.ts";
import { RenewEphemeralResource } from "./renew-ephemeral-resource.ts";
import type { Rpc, StreamRpc } from "./rpc.ts";
import { StopProvider } from "./stop-provider.ts";
import { UpgradeResourceIdentity } from "./upgrade-resource-identity.ts";
import { UpgradeResourceState } from "./upgrade-resource-state.ts";
import { ValidateActionConfig } from "./validate-action-config.ts";
import { ValidateDataResourceConfig } from "./validate-data-resource-config.ts";
import { ValidateEphemeralResourceConfig } from "./validate-ephemeral-resource-config.ts";
import { ValidateListResourceConfig } from "./validate-list-resource-config.ts";
import { ValidateProviderConfig } from "./validate-provider-config.ts";
import { ValidateResourceConfig } from "./validate-resource-config.ts";

/** The calls of `tfplugin6.Provider`. Those of state stores are answered with UNIMPLEMENTED. */
const rpcs = {
  GetMetadata,
  GetProviderSchema,
  ValidateProviderConfig,
  ValidateResourceConfig,
  ValidateDataResourceConfig,
  ValidateEphemeralResourceConfig,
  UpgradeResourceState,
  GetResourceIdentitySchemas,
  UpgradeResourceIdentity,
  ConfigureProvider,
  ReadResource,
  PlanResourceChange,
  ApplyResourceChange,
  ImportResourceState,
  MoveResourceState,
  GenerateResourceConfig,
  ReadDataSource,
  OpenEphemeralResource,
  RenewEphemeralResource,
  CloseEphemeralResource,
  GetFunctions,
  CallFunction,
  ValidateListResourceConfig,
  ValidateActionConfig,
  PlanAction,
  StopProvider,
};

const streamRpcs = { ListResource, InvokeAction };

export const rpcTable: ReadonlyMap<string, Rpc> = new Map(Object.entries(rpcs) as [string, Rpc][]);

export const streamRpcTable: ReadonlyMap<string, StreamRpc> = new Map(
  Object.entries(streamRpcs) as [string, StreamRpc][],
);
