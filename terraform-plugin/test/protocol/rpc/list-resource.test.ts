import { computed, listResource, provider, resource, schema, t } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { toIdentityType } from "../../../src/framework/identity.ts";
import type { ProviderInstance } from "../../../src/framework/provider-instance.ts";
import { fromDynamicValue } from "../../../src/protocol/dynamic-value.ts";
import { ConfigureProvider } from "../../../src/protocol/rpc/configure-provider.ts";
import { GetProviderSchema } from "../../../src/protocol/rpc/get-provider-schema.ts";
import { ListResource } from "../../../src/protocol/rpc/list-resource.ts";
import { ValidateListResourceConfig } from "../../../src/protocol/rpc/validate-list-resource-config.ts";
import { accountListResource } from "../../fixtures/account-list-resource.ts";
import { accountResource } from "../../fixtures/account-resource.ts";
import { type Account, Backend } from "../../fixtures/backend.ts";
import { createTestProvider } from "../../fixtures/test-provider.ts";
import { type Call, callProvider, callStream, unwired, wired } from "../../helpers/call-provider.ts";

const { schema: filters } = accountListResource;

describe("list resources on the wire", () => {
  let call: Call;
  let instance: ProviderInstance;
  let backend: Backend;

  beforeEach(async () => {
    backend = new Backend();
    const definition = createTestProvider(backend);
    ({ call, instance } = callProvider(definition));
    await call(ConfigureProvider, { config: wired(definition.schema, {}) });
    for (const name of ["ci-a", "ci-b-old", "cd-a"]) {
      const account = { id: name, name, tier: 1, region: "eu", revision: 1, permission: [] } as unknown as Account;
      backend.accounts.set(name, account);
    }
  });

  const list = (more: object = {}) => callStream(instance, ListResource, { typeName: "test_account", ...more });
  const identityOf = (event: { identity?: { identityData?: Parameters<typeof fromDynamicValue>[1] } | undefined }) =>
    fromDynamicValue(toIdentityType(accountResource.identity!), event.identity?.identityData);

  it("are in the schema", async () => {
    const { listResourceSchemas } = await call(GetProviderSchema, {});
    expect(Object.keys(listResourceSchemas ?? {})).to.deep.equal(["test_account"]);
  });

  it("stream what there is, with identity and without state unless that is asked for", async () => {
    const events = await list({ limit: 100 });
    expect(events.map(({ displayName }) => displayName)).to.deep.equal(["ci-a", "ci-b-old", "cd-a"]);
    expect(identityOf(events[0]!)).to.deep.equal({ name: "ci-a", shard: 100 });
    expect(events[0]).not.to.have.property("resourceObject");
  });

  it("give the state when it is asked for, complete", async () => {
    const [first] = await list({ limit: 1, includeResourceObject: true });
    expect(unwired(accountResource.schema, first?.resourceObject)).to.deep.include({
      id: "ci-a",
      description: null,
      permission: [],
    });
  });

  it("take the filters of the config block, and null where there is none", async () => {
    const events = await list({ limit: 100, config: wired(filters, { prefix: "cd" }) });
    expect(events.map(({ displayName }) => displayName)).to.deep.equal(["cd-a"]);
  });

  it("stop at the limit, and let the generator clean up", async () => {
    expect(await list({ limit: 2 })).to.have.lengthOf(2);
    expect(backend.events).to.deep.equal(["listed ci-a", "list ended"]);
  });

  it("carry warnings with the element that they belong to", async () => {
    const [, second] = await list({ limit: 100 });
    expect(second?.diagnostic).to.have.lengthOf(1);
    expect(second?.diagnostic?.[0]).to.include({ severity: 2, summary: "ci-b-old is old" });
  });

  it("end with a diagnostic when a handler throws, after what was found", async () => {
    backend.accounts.set("x", { ...backend.accounts.get("ci-a")!, name: "x-broken" });
    const events = await list({ limit: 100 });
    expect(events).to.have.lengthOf(4);
    expect(events[3]?.diagnostic?.[0]).to.include({ severity: 1, summary: "The page cannot be read" });
  });

  it("answer for a type that the provider does not list", async () => {
    const [event] = await callStream(instance, ListResource, { typeName: "test_token" });
    expect(event?.diagnostic?.[0]?.summary).to.contain('no "test_token"');
  });

  it("are validated", async () => {
    const { diagnostics } = await call(ValidateListResourceConfig, {
      typeName: "test_account",
      config: wired(filters, { prefix: "" }),
    });
    expect(diagnostics?.[0]?.detail).to.equal("prefix must not be empty.");
  });

  it("must list a resource of the same name with an identity", () => {
    const plain = resource<null>()({
      schema: schema({ attributes: { id: computed(t.string) } }),
      create: async () => ({ id: "" }),
      read: async (_ctx, state) => state,
      delete: async () => {},
    });
    const listed = listResource<null>()({ resource: plain, schema: schema({ attributes: {} }), list: () => [] });
    const define = () =>
      provider({
        schema: schema({ attributes: {} }),
        configure: () => null,
        resources: { x_plain: plain },
        listResources: { x_plain: listed },
      });
    expect(define).to.throw(TypeError, /listResources\.x_plain/);
  });
});
