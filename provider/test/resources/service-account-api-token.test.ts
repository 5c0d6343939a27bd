import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { apiToken, serviceAccount } from "../helpers/configurations.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure, expectSuccess, toOneLine } from "../helpers/terraform-outcome.ts";

interface TokenState {
  id: string;
  service_account_id: string;
  token: string | null;
  max_age: string | null;
  expires_at: string | null;
  expired: boolean;
  prefix: string;
}

const DAY_MS = 86_400_000;

describe("tokenry_service_account_api_token", function () {
  this.timeout(60_000);
  let tf: Attached;

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
  });
  afterEach(() => tf?.close());

  const ci = serviceAccount("ci");
  const stateOf = (label = "deploy") => tf.attributesOf<TokenState>(`tokenry_service_account_api_token.${label}`);
  const textOf = async () => (await stateOf()).token ?? "";
  const statusWith = async (token: string) => (await tf.api.call("GET", "/api/v1/me", { auth: { token } })).status;
  const pathOf = ({ service_account_id: owner, id }: TokenState) =>
    `/api/v1/main/service-accounts/${owner}/api-tokens/${id}`;

  it("is created with a text that works, and planned again without changes", async () => {
    await tf.apply(ci + apiToken());
    const state = await stateOf();
    expect(await statusWith(await textOf())).to.equal(200);
    expect(state).to.deep.include({
      description: "",
      extended: false,
      issued_at: "2026-01-01T00:00:00Z",
      expires_at: "2026-01-31T00:00:00Z",
      expired: false,
    });
    expect(state.token).to.match(new RegExp(`^${state.prefix}`));
    await tf.expectNoChanges();
  });

  const forever = [
    { how: "without max_age", max_age: null },
    { how: "with a blank max_age", max_age: "" },
  ];
  for (const { how, max_age } of forever) {
    it(`never expires ${how}`, async () => {
      await tf.apply(ci + apiToken({ max_age }));
      expect(await stateOf()).to.deep.include({ max_age, expires_at: null, expired: false });
      await tf.expectNoChanges();
    });
  }

  const replacements = [
    { argument: "service_account_id", changed: { owner: "other" } },
    { argument: "max_age", changed: { max_age: "P31D" } },
    { argument: "max_age, to never,", changed: { max_age: null } },
    { argument: "absolute_max_age", changed: { absolute_max_age: "P60D" } },
    { argument: "allowed_cidrs", changed: { allowed_cidrs: ["127.0.0.0/8", "::1"] } },
    { argument: "permissions", changed: { permissions: [] } },
    { argument: "the rate limit", changed: { rate_limit_requests: 1_000, rate_limit_window: "PT1H" } },
  ];
  for (const { argument, changed } of replacements) {
    it(`is replaced when ${argument} changes: the old text dies, the new one works`, async () => {
      const both = ci + serviceAccount("other");
      await tf.apply(both + apiToken());
      const old = await textOf();
      expect(await tf.apply(both + apiToken(changed))).to.contain("1 added, 0 changed, 1 destroyed");
      expect(await statusWith(old)).to.equal(401);
      expect(await statusWith(await textOf())).to.equal(200);
      await tf.expectNoChanges();
    });
  }

  const changes = [
    { argument: "name", changed: { name: "deploy-2" } },
    { argument: "description", changed: { description: "new" } },
    { argument: "extended", changed: { extended: true } },
  ];
  for (const { argument, changed } of changes) {
    it(`keeps its id and its text when ${argument} changes`, async () => {
      await tf.apply(ci + apiToken());
      const before = await stateOf();
      expect(await tf.apply(ci + apiToken(changed))).to.contain("0 added, 1 changed, 0 destroyed");
      expect(await stateOf()).to.deep.equal({ ...before, ...changed });
      expect(await statusWith(await textOf())).to.equal(200);
      await tf.expectNoChanges();
    });
  }

  it("is refused while it is not enabled, from the start or later, and works again with the same text", async () => {
    await tf.apply(ci + apiToken({ enabled: false }));
    const text = await textOf();
    expect(await statusWith(text)).to.equal(401);
    await tf.expectNoChanges();
    expect(await tf.apply(ci + apiToken({ enabled: true }))).to.contain("0 added, 1 changed, 0 destroyed");
    expect(await statusWith(text)).to.equal(200);
    expect(await tf.apply(ci + apiToken({ enabled: false }))).to.contain("0 added, 1 changed, 0 destroyed");
    expect(await statusWith(text)).to.equal(401);
    expect(await textOf()).to.equal(text);
  });

  it("has its limits as they were asked for, and is planned again without changes", async () => {
    const limits = {
      absolute_max_age: "P90D",
      allowed_cidrs: ["192.0.2.0/24", "2001:db8::/32"],
      permissions: [],
      rate_limit_requests: 10,
      rate_limit_window: "PT1M",
    };
    await tf.apply(ci + apiToken(limits));
    expect(await stateOf()).to.deep.include(limits);
    expect(await statusWith(await textOf())).to.equal(401);
    await tf.expectNoChanges();
  });

  const wrongLimits = [
    { limits: { allowed_cidrs: [] }, says: "leave it out to allow all addresses" },
    { limits: { rate_limit_requests: 1 }, says: "rate_limit_window is missing" },
    { limits: { rate_limit_window: "PT1M" }, says: "rate_limit_requests is missing" },
    { limits: { rate_limit_requests: 0.5, rate_limit_window: "PT1M" }, says: "must be a whole number above zero" },
  ];
  for (const { limits, says } of wrongLimits) {
    it(`is refused at plan with ${JSON.stringify(limits)}`, async () => {
      await tf.configure(ci + apiToken(limits));
      expect(await expectFailure(tf.workspace.run("plan"))).to.contain(says);
    });
  }

  it("says which network the server does not take", async () => {
    await tf.configure(ci + apiToken({ allowed_cidrs: ["192.0.2.0/33"] }));
    expect(await expectFailure(tf.workspace.run("apply", "-auto-approve"))).to.contain("prefix length of 0 to 32");
  });

  it("stays the same token when max_age says the same length in other words", async () => {
    await tf.apply(ci + apiToken({ max_age: "P7D" }));
    const before = await stateOf();
    expect(await tf.apply(ci + apiToken({ max_age: "P1W" }))).to.contain("0 added, 1 changed, 0 destroyed");
    expect(await stateOf()).to.deep.equal({ ...before, max_age: "P1W" });
    await tf.expectNoChanges();
  });

  it("is made anew after it was revoked outside", async () => {
    await tf.apply(ci + apiToken());
    await tf.api.call("DELETE", pathOf(await stateOf()));
    expect(await tf.apply()).to.contain("1 added, 0 changed, 0 destroyed");
    expect(await statusWith(await textOf())).to.equal(200);
  });

  it("is replaced after it expired, and a warning says why", async () => {
    await tf.apply(ci + apiToken());
    const old = await stateOf();
    tf.api.clock.now += 31 * DAY_MS;
    const plan = toOneLine(await tf.plan());
    expect(plan).to.contain('Warning: The API token "deploy" has expired');
    expect(plan).to.contain("stopped working at 2026-01-31T00:00:00Z");
    expect(plan)
      .to.contain("must be replaced")
      .and.to.match(/expired = true .*# forces replacement/);
    await tf.apply();
    expect((await stateOf()).id).not.to.equal(old.id);
    expect(await statusWith(await textOf())).to.equal(200);
    await tf.expectNoChanges();
  });

  it("plans no change when use has moved the expiry", async () => {
    await tf.apply(ci + apiToken({ max_age: "P30D", extended: true }));
    tf.api.clock.now += 20 * DAY_MS;
    expect(await statusWith(await textOf())).to.equal(200);
    await tf.api.restart();
    await tf.configure(ci + apiToken({ max_age: "P30D", extended: true }));
    await tf.expectNoChanges();
    await tf.apply();
    expect((await stateOf()).expires_at).to.equal("2026-02-20T00:00:00Z");
    await tf.expectNoChanges();
  });

  it("keeps its text through a refresh", async () => {
    await tf.apply(ci + apiToken());
    const text = await textOf();
    await expectSuccess(tf.workspace.run("apply", "-refresh-only", "-auto-approve"));
    expect(await textOf()).to.equal(text);
  });

  it("goes with its service account: both are planned anew after the account was deleted outside", async () => {
    await tf.apply(ci + apiToken());
    await tf.api.call("DELETE", `/api/v1/main/service-accounts/${(await stateOf()).service_account_id}`);
    expect(await tf.apply()).to.contain("2 added, 0 changed, 0 destroyed");
  });

  it("is revoked by destroy", async () => {
    await tf.apply(ci + apiToken());
    const text = await textOf();
    await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
    expect(await statusWith(text)).to.equal(401);
    expect(await tf.resources()).to.deep.equal([]);
  });

  it("is destroyed without an error when it is gone already", async () => {
    await tf.apply(ci + apiToken());
    await tf.api.call("DELETE", pathOf(await stateOf()));
    await expectSuccess(tf.workspace.run("destroy", "-auto-approve", "-refresh=false"));
    expect(await tf.resources()).to.deep.equal([]);
  });

  it("is imported by the ids of owner and token, without its text, which the next apply does not take from its holders", async () => {
    await tf.apply(ci);
    const { id: owner } = await tf.attributesOf<{ id: string }>("tokenry_service_account.ci");
    const created = await tf.api.call("POST", `/api/v1/main/service-accounts/${owner}/api-tokens`, {
      body: { name: "deploy", maxAge: "P30D" },
    });
    const { id, fullToken } = created.json<{ id: string; fullToken: string }>();
    await tf.configure(ci + apiToken());
    await expectSuccess(tf.workspace.run("import", "tokenry_service_account_api_token.deploy", `${owner}/${id}`));
    expect(await stateOf()).to.deep.include({
      id,
      service_account_id: owner,
      name: "deploy",
      description: "",
      max_age: "P30D",
      extended: false,
      token: null,
    });
    const plan = await tf.plan();
    expect(plan)
      .to.contain("0 to add, 1 to change, 0 to destroy")
      .and.to.match(/\+ store_token_in_state = true/);
    expect(plan).not.to.contain("generation");
    await tf.apply();
    await tf.expectNoChanges();
    await tf.apply(ci + apiToken({ max_age: "PT720H" }));
    expect((await stateOf()).token).to.equal(null);
    expect(await statusWith(fullToken)).to.equal(200);
  });

  for (const importId of ["just-one", "a/b/c", "/", "a b/c", "sa/"]) {
    it(`is not imported by "${importId}", and the message says what to give`, async () => {
      await tf.configure(ci + apiToken());
      const message = await expectFailure(
        tf.workspace.run("import", "tokenry_service_account_api_token.deploy", importId),
      );
      expect(message).to.contain("SERVICE_ACCOUNT_ID/TOKEN_ID");
    });
  }

  it("is made 50 times in one apply, each with a text of its own that works", async () => {
    const labels = Array.from({ length: 50 }, (_, index) => `token-${index}`);
    await tf.apply(ci + labels.map((name) => apiToken({ name }, name)).join(""));
    const texts = await Promise.all(labels.map(async (label) => (await stateOf(label)).token ?? ""));
    expect(new Set(texts).size).to.equal(50);
    expect(new Set(await Promise.all(texts.map(statusWith)))).to.deep.equal(new Set([200]));
    await tf.expectNoChanges();
    await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
    expect(new Set(await Promise.all(texts.map(statusWith)))).to.deep.equal(new Set([401]));
  });

  it("says at plan what is wrong with max_age", async () => {
    await tf.configure(ci + apiToken({ max_age: "30d" }));
    const message = await expectFailure(tf.workspace.run("plan"));
    expect(message).to.contain("max_age must be an ISO 8601 duration such as P30D or PT1H");
  });
});
