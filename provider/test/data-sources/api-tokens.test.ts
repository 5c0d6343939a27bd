import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure } from "../helpers/terraform-outcome.ts";

interface Listed {
  ids: string[];
  api_tokens: Record<string, unknown>[];
}

describe("data tokenry_api_tokens", function () {
  this.timeout(60_000);
  let tf: Attached;

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
  });
  afterEach(() => tf?.close());

  const make = async <T = { id: string }>(path: string, body: object) => {
    // Ids of one millisecond have no order.
    tf.api.clock.now += 1_000;
    const answer = await tf.api.call("POST", `/api/v1/${path}`, { body });
    expect(answer.status, answer.text).to.be.oneOf([200, 201]);
    return answer.json<T>();
  };
  const makeToken = (owner: string, body: object) =>
    make<{ id: string; fullToken: string }>(`${owner}/api-tokens`, body);
  const list = async (content: string) => {
    await tf.apply(`data "tokenry_api_tokens" "found" {\n${content}\n}\n`);
    return tf.attributesOf<Listed>("tokenry_api_tokens.found");
  };

  it("tells what is known of a service account's tokens, oldest first, and no text of one", async () => {
    const { id: owner } = await make("main/service-accounts", { name: "ci" });
    const plain = await makeToken(`main/service-accounts/${owner}`, { name: "plain" });
    const limited = await makeToken(`main/service-accounts/${owner}`, {
      name: "limited",
      description: "Deploys",
      maxAge: "P30D",
      extended: true,
      absoluteMaxAge: "P60D",
      allowedCidrs: ["192.0.2.0/24"],
      permissions: [],
      rateLimit: { requests: 5, window: "PT1M" },
    });
    const { ids, api_tokens: tokens } = await list(`service_account_id = "${owner}"`);
    expect(ids).to.deep.equal([plain.id, limited.id]);
    expect(tokens[0]).to.deep.include({ id: plain.id, expires_at: null, last_used_at: null, allowed_cidrs: null });
    expect(tokens[0]).to.deep.include({ permissions: null, rate_limit_requests: null, rate_limit_window: null });
    expect(tokens[1]).to.deep.equal({
      id: limited.id,
      name: "limited",
      description: "Deploys",
      prefix: limited.fullToken.slice(0, 14),
      generation: 1,
      enabled: true,
      extended: true,
      expired: false,
      issued_at: "2026-01-01T00:00:03Z",
      expires_at: "2026-01-31T00:00:03Z",
      absolute_expires_at: "2026-03-02T00:00:03Z",
      previous_expires_at: null,
      last_used_at: null,
      allowed_cidrs: ["192.0.2.0/24"],
      permissions: [],
      rate_limit_requests: 5,
      rate_limit_window: "PT1M",
    });
    for (const { fullToken } of [plain, limited]) expect(await tf.workspace.readState()).not.to.contain(fullToken);
    await tf.expectNoChanges();
  });

  it("tells a user's tokens, and all of many", async () => {
    const { id: owner } = await make("users", { email: "ada@example.com" });
    const made: string[] = [];
    for (let index = 0; index < 120; index++) made.push((await makeToken(`users/${owner}`, { name: `t-${index}` })).id);
    expect((await list(`user_id = "${owner}"`)).ids).to.deep.equal(made);
  });

  it("tells the tokens of the provider's own principal without an owner", async () => {
    const { id } = await makeToken("me", { name: "mine" });
    const { ids, api_tokens: tokens } = await list("");
    expect(ids).to.include(id);
    expect(tokens.map(({ name }) => name)).to.include("mine");
  });

  it("is of one owner, who must be there", async () => {
    const failureOf = async (content: string) => {
      await tf.configure(`data "tokenry_api_tokens" "found" {\n${content}\n}\n`);
      return expectFailure(tf.workspace.run("plan"));
    };
    expect(await failureOf('service_account_id = "a"\nuser_id = "b"')).to.contain(
      "Give service_account_id or user_id, not both.",
    );
    expect(await failureOf('user_id = "nobody"')).to.contain("Listing the API tokens of the user nobody failed");
    expect(await failureOf('service_account_id = "nobody"')).to.contain("of the service account nobody failed");
  });
});
