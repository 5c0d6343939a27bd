import type { IResolvable, TerraformOutput } from "cdktf";
import type { Construct } from "constructs";
import { expectTypeOf } from "expect-type";
import {
  type ApiToken,
  type Duration,
  ServiceAccount,
  type ServiceAccountProps,
  type TokenryProviderConfig,
  TokenryServiceAccountApiToken,
} from "../cdktf/src/index.ts";

describe("types of the constructs", () => {
  it("give references as the plain types that other constructs take", () => {
    expectTypeOf<ServiceAccount["id"]>().toEqualTypeOf<string>();
    expectTypeOf<ServiceAccount["superAdmin"]>().toEqualTypeOf<IResolvable>();
    expectTypeOf<ApiToken["token"]>().toEqualTypeOf<string>();
    expectTypeOf<ReturnType<ServiceAccount["addApiToken"]>>().toEqualTypeOf<ApiToken>();
    expectTypeOf<ReturnType<ApiToken["addOutput"]>>().toEqualTypeOf<TerraformOutput>();
  });

  it("take a duration as text or as an object of fixed units", () => {
    expectTypeOf<Parameters<ServiceAccount["addApiToken"]>[1]>().exclude<undefined>().toHaveProperty("maxAge");
    expectTypeOf<{ days: number }>().toExtend<Duration>();
    expectTypeOf<{ days: string }>().not.toExtend<Duration>();
  });

  it("leave out what is optional, or say undefined", () => {
    expectTypeOf<{ name: undefined; superAdmin: true }>().toExtend<ServiceAccountProps>();
    expectTypeOf<{ url: undefined }>().toExtend<TokenryProviderConfig>();
  });

  it("refuse what the provider's schema refuses", () => {
    const refused = (scope: Construct): void => {
      // @ts-expect-error: required attributes are missing
      new TokenryServiceAccountApiToken(scope, "a", { name: "a" });
      // @ts-expect-error: only the provider sets it
      new TokenryServiceAccountApiToken(scope, "b", { name: "b", serviceAccountId: "x", token: "y" });
      // @ts-expect-error: not in the schema
      new ServiceAccount(scope, "c", { superadmin: true });
      // @ts-expect-error: months have no fixed length
      new ServiceAccount(scope, "d").addApiToken("e", { maxAge: { months: 1 }, storeTokenInState: true });
      // @ts-expect-error: a reference cannot be set
      new ServiceAccount(scope, "f").id = "x";
    };
    expectTypeOf(refused).parameters.toEqualTypeOf<[Construct]>();
  });
});
