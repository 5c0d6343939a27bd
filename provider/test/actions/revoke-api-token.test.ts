import { expect } from "chai";
import { createAccount, type ProviderCalls, startProviderCalls } from "../helpers/provider-calls.ts";

const type = "tokenry_revoke_api_token";

describe("action tokenry_revoke_api_token", () => {
  let provider: ProviderCalls;
  let account: Awaited<ReturnType<typeof createAccount>>;

  beforeEach(async () => {
    provider = await startProviderCalls();
    account = await createAccount(provider.api, "ci", ["deploy"]);
  });
  afterEach(() => provider?.close());

  const statusWith = async (token: string) =>
    (await provider.api.call("GET", "/api/v1/me", { auth: { token } })).status;

  it("ends the token", async () => {
    const [token] = account.tokens;
    expect(await statusWith(token?.fullToken ?? "")).to.equal(200);
    const given = { service_account_id: account.id, token_id: token?.id };
    const { progress, problems } = await provider.invoke(type, given);
    expect(problems).to.deep.equal([]);
    expect(progress).to.deep.equal([`The API token ${token?.id} of the service account ${account.id} is revoked.`]);
    expect(await statusWith(token?.fullToken ?? "")).to.equal(401);
  });

  it("fails where there is no such token: nobody may think that one was revoked", async () => {
    const given = { service_account_id: account.id, token_id: "0000000000000000000000" };
    const { progress, problems } = await provider.invoke(type, given);
    expect(progress).to.deep.equal([]);
    expect(problems[0]).to.match(/^Revoking the API token 0{22} of .* failed: /);
  });

  it("refuses the text of a token as its id, without repeating it, and an owner that is not one", async () => {
    const text = account.tokens[0]?.fullToken ?? "";
    const [problem = ""] = await provider.validate(type, { service_account_id: account.id, token_id: text });
    expect(problem).to.contain("must be an id, not the text of a token").and.not.to.contain(text);
    for (const owner of [{}, { service_account_id: account.id, user_id: account.id }]) {
      const problems = await provider.validate(type, { ...owner, token_id: account.id });
      expect(problems[0]).to.contain("The owner of the token must be named in exactly one way");
    }
  });
});
