import { createClient, type Paginated, type ServiceAccountSummary, type TokenryClient } from "@tokenry/sdk";
import type { createClient as createFetchClient } from "@tokenry/sdk/fetch";
import type { Schemas } from "@tokenry/spec";
import { expectTypeOf } from "expect-type";
import type { Call, CallAnswer, CallInput } from "../src/core/request.ts";

/** Checked by tsc; the functions are never called. */
describe("types", () => {
  it("of answers are those of the document", () => {
    expectTypeOf<TokenryClient["me"]["get"]>().returns.resolves.toEqualTypeOf<Schemas["Me"]>();
    expectTypeOf<TokenryClient["serviceAccounts"]["get"]>().returns.resolves.toEqualTypeOf<Schemas["ServiceAccount"]>();
    expectTypeOf<TokenryClient["serviceAccounts"]["list"]>().returns.resolves.toEqualTypeOf<
      Schemas["ServiceAccountPage"]
    >();
    expectTypeOf<TokenryClient["serviceAccounts"]["iterate"]>().returns.toEqualTypeOf<
      Paginated<ServiceAccountSummary>
    >();
    expectTypeOf<TokenryClient["serviceAccounts"]["apiTokens"]["get"]>().returns.resolves.toEqualTypeOf<
      Schemas["ApiTokenDetail"]
    >();
  });

  it("of new texts say that the text is there, unless it was brought or is sealed", () => {
    const _neverCalled = async ({ me }: TokenryClient) => {
      expectTypeOf((await me.apiTokens.create({ name: "a" })).fullToken).toEqualTypeOf<string>();
      expectTypeOf((await me.apiTokens.create({ name: "a", secret: "s" })).fullToken).toEqualTypeOf<
        string | undefined
      >();
      expectTypeOf((await me.apiTokens.rotate("id")).fullToken).toEqualTypeOf<string>();
      expectTypeOf((await me.apiTokens.rotate("id", { overlap: "P1D" })).fullToken).toEqualTypeOf<string>();
      expectTypeOf((await me.apiTokens.rotate("id", { recipient: "age1" })).fullToken).toEqualTypeOf<
        string | undefined
      >();
    };
  });

  it("of deletions say that they answer nothing", () => {
    expectTypeOf<TokenryClient["serviceAccounts"]["delete"]>().returns.resolves.toEqualTypeOf<void>();
    expectTypeOf<CallAnswer<"deleteApiTokenForCurrentUser">>().toEqualTypeOf<undefined>();
  });

  it("of inputs ask for what the document requires, and not for the tenant", () => {
    expectTypeOf<CallInput<"updateServiceAccount">["path"]>().toEqualTypeOf<{ id: string }>();
    expectTypeOf<CallInput<"updateServiceAccount">["body"]>().toEqualTypeOf<Schemas["ServiceAccountRequest"]>();
    expectTypeOf<CallInput<"getCurrentUser">["path"]>().toEqualTypeOf<undefined>();
    expectTypeOf<CallInput<"getCurrentUser">["body"]>().toEqualTypeOf<undefined>();
  });

  it("refuse wrong arguments", () => {
    const _neverCalled = (client: TokenryClient, call: Call) => [
      // @ts-expect-error a name is required
      client.serviceAccounts.create({ description: "a" }),
      // @ts-expect-error an id is a text
      client.serviceAccounts.get(1),
      // @ts-expect-error a body is required
      client.serviceAccounts.update("a"),
      // @ts-expect-error sort is a list
      client.serviceAccounts.list({ sort: "name:asc" }),
      // @ts-expect-error there is no such filter shape
      client.serviceAccounts.list({ filters: { name: "ci" } }),
      // @ts-expect-error a misspelt option
      client.me.get({ timeout: 1 }),
      // @ts-expect-error the token's id is missing
      client.serviceAccounts.apiTokens.get("a"),
      // @ts-expect-error no such operation
      call("getNothing", {}),
      // @ts-expect-error the operation takes no body
      call("getCurrentUser", { body: {} }),
      // @ts-expect-error the operation needs a path
      call("getServiceAccountForTenant", {}),
      // @ts-expect-error a misspelt option of the client
      createClient({ token: "a" }),
    ];
  });

  it("of both entry points make the same client", () => {
    expectTypeOf<ReturnType<typeof createFetchClient>>().toEqualTypeOf<TokenryClient>();
    expectTypeOf<ReturnType<typeof createClient>>().toEqualTypeOf<TokenryClient>();
    expectTypeOf<Parameters<typeof createFetchClient>[0] & {}>().not.toHaveProperty("dispatcher");
  });
});
