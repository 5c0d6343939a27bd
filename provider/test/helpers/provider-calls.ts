import type { ListRequest } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { type Harness, startHarness } from "../../../api/test/helpers/harness.ts";
import { toIdentityType } from "../../../terraform-plugin/src/framework/identity.ts";
import { fromDynamicValue } from "../../../terraform-plugin/src/protocol/dynamic-value.ts";
import { ConfigureProvider } from "../../../terraform-plugin/src/protocol/rpc/configure-provider.ts";
import { InvokeAction } from "../../../terraform-plugin/src/protocol/rpc/invoke-action.ts";
import { ListResource } from "../../../terraform-plugin/src/protocol/rpc/list-resource.ts";
import { ValidateActionConfig } from "../../../terraform-plugin/src/protocol/rpc/validate-action-config.ts";
import { callProvider, callStream, unwired, wired } from "../../../terraform-plugin/test/helpers/call-provider.ts";
import { tokenry } from "../../src/provider.ts";

type Values = Record<string, unknown>;

/** A real server, and the provider called by the messages of a Terraform that has lists and actions: 1.14. */
export async function startProviderCalls() {
  const api = await startHarness();
  const { call, instance } = callProvider(tokenry);
  const provider = { url: api.url, api_token: api.admin.token };
  const { diagnostics = [] } = await call(ConfigureProvider, { config: wired(tokenry.schema, provider) });
  expect(diagnostics).to.deep.equal([]);
  const toAction = (actionType: string, config: Values) => {
    const { schema } = definitionOf(tokenry.actions, actionType);
    return { actionType, config: wired(schema, config) };
  };
  return {
    api,
    async list(typeName: string, config: Values, { limit = 100, includeState = false }: Partial<ListRequest> = {}) {
      const { schema, resource } = definitionOf(tokenry.listResources, typeName);
      const request = { typeName, config: wired(schema, config), limit, includeResourceObject: includeState };
      const events = await callStream(instance, ListResource, request);
      return events.map(({ displayName, identity, resourceObject, diagnostic = [] }) => ({
        displayName,
        identity: identity && fromDynamicValue(toIdentityType(resource.identity), identity.identityData),
        state: resourceObject && unwired(resource.schema, resourceObject),
        problems: diagnostic.map(({ summary = "", detail = "" }) => `${summary}: ${detail}`),
      }));
    },
    /** What is wrong with the configuration. */
    async validate(actionType: string, config: Values): Promise<string[]> {
      const { diagnostics: found = [] } = await call(ValidateActionConfig, toAction(actionType, config));
      return found.map(({ summary = "", detail = "" }) => `${summary}: ${detail}`);
    },
    /** What Terraform shows: progress, and what went wrong. */
    async invoke(actionType: string, config: Values) {
      const events = await callStream(instance, InvokeAction, toAction(actionType, config));
      return {
        progress: events.flatMap(({ progress }) => progress?.message ?? []),
        problems: events.flatMap(({ completed }) =>
          (completed?.diagnostics ?? []).map(({ summary = "", detail = "" }) => `${summary}: ${detail}`),
        ),
      };
    },
    close: () => api.stop(),
  };
}

export type ProviderCalls = Awaited<ReturnType<typeof startProviderCalls>>;

function definitionOf<T>(definitions: Readonly<Record<string, T>> | undefined, name: string): T {
  const found = definitions?.[name];
  if (!found) throw new Error(`the provider has no ${name}`);
  return found;
}

/** A service account with these tokens. */
export async function createAccount(api: Harness, name: string, tokens: readonly string[] = []) {
  const { id } = (await api.call("POST", "/api/v1/main/service-accounts", { body: { name } })).json<{ id: string }>();
  const path = `/api/v1/main/service-accounts/${id}/api-tokens`;
  const created: { id: string; fullToken: string }[] = [];
  for (const token of tokens) {
    const answer = await api.call("POST", path, { body: { name: token, maxAge: "P30D" } });
    created.push(answer.json<{ id: string; fullToken: string }>());
  }
  return { id, tokens: created };
}
