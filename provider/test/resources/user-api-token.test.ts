import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { makeAgeKey, openSealed } from "../../../api/test/helpers/age.ts";
import { newTokenText } from "../../../api/test/helpers/token-text.ts";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { type TokenSettings, userToken } from "../helpers/configurations.ts";
import { type InterceptingProxy, startInterceptingProxy } from "../helpers/intercepting-proxy.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure, expectSuccess, toOneLine } from "../helpers/terraform-outcome.ts";

interface TokenState {
  id: string;
  user_id: string;
  token: string | null;
  sealed_token: string | null;
  prefix: string;
  generation: number;
}

const TOKEN = "tokenry_user_api_token.deploy";
const user = (label: string) =>
  `resource "tokenry_user" "${label}" {\n  email = "${label}@example.com"\n  tenants = ["main"]\n}\n`;

describe("tokenry_user_api_token", function () {
  this.timeout(60_000);
  let tf: Attached;
  let key: { identity: string; recipient: string };

  before(requireTerraform);
  before(async () => {
    key = await makeAgeKey();
  });
  beforeEach(async () => {
    tf = await startAttached();
  });
  afterEach(() => tf?.close());

  const ada = user("ada");
  const stored = (settings: TokenSettings = {}) => userToken({ store_token_in_state: true, ...settings });
  const stateOf = () => tf.attributesOf<TokenState>(TOKEN);
  const textOf = async () => (await stateOf()).token ?? "";
  const callAs = (token: string) => tf.api.call("GET", "/api/v1/me", { auth: { token } });
  const statusWith = async (token: string) => (await callAs(token)).status;
  const pathOf = ({ user_id: owner }: TokenState) => `/api/v1/users/${owner}/api-tokens`;
  const onServer = async () =>
    (await tf.api.call("GET", pathOf(await stateOf()))).json<Schemas["ApiTokenList"]>().results;

  it("is the user's: its text works as the user, and it is planned again without changes", async () => {
    await tf.apply(ada + stored());
    const { user_id: id, prefix } = await stateOf();
    expect(await textOf())
      .to.match(/^tkr_pat_/)
      .and.to.match(new RegExp(`^${prefix}`));
    expect((await callAs(await textOf())).json()).to.include({ id, type: "STANDARD" });
    await tf.expectNoChanges();
  });

  const settings = {
    description: "Ada's laptop",
    extended: true,
    absolute_max_age: "P90D",
    allowed_cidrs: ["192.0.2.0/24", "2001:db8::/32"],
    permissions: [],
    rate_limit_requests: 10,
    rate_limit_window: "PT1M",
  };
  it("has its limits as they were asked for, and is planned again without changes", async () => {
    await tf.apply(ada + stored(settings));
    expect(await stateOf()).to.deep.include(settings);
    await tf.expectNoChanges();
  });

  it("is sealed for a recipient, and rotated in place for another trigger", async () => {
    const sealed = (trigger: string) => userToken({ recipient: key.recipient, rotation_trigger: trigger });
    const text = async () => openSealed(key.identity, (await stateOf()).sealed_token ?? "");
    await tf.apply(ada + sealed("a"));
    const [before, first] = [await stateOf(), await text()];
    expect(await tf.apply(ada + sealed("b"))).to.contain("0 added, 1 changed, 0 destroyed");
    expect(await stateOf()).to.include({ id: before.id, token: null, generation: 2 });
    expect([await statusWith(first), await statusWith(await text())]).to.deep.equal([401, 200]);
    await tf.expectNoChanges();
  });

  it("has the text that the caller brings, which is in no state, until another comes with its version", async () => {
    const [first, second] = [newTokenText({ type: "pat" }), newTokenText({ type: "pat" })];
    const brought = (text: string, version: number) =>
      userToken({ secret_wo: { hcl: JSON.stringify(text) }, secret_wo_version: version });
    await tf.apply(ada + brought(first, 1));
    expect(await statusWith(first)).to.equal(200);
    await tf.expectNoChanges();
    await tf.apply(ada + brought(second, 2));
    expect([await statusWith(first), await statusWith(second)]).to.deep.equal([401, 200]);
    for (const text of [first, second]) expect(await tf.workspace.readState()).not.to.contain(text.slice(20));
  });

  it("must be told where its text goes", async () => {
    await tf.configure(ada + userToken());
    expect(await expectFailure(tf.workspace.run("plan"))).to.contain("Where does the text of the token go?");
  });

  it("keeps its text when name, description or enabled change, and is made anew for another user", async () => {
    const both = ada + user("grace");
    await tf.apply(both + stored());
    const [before, text] = [await stateOf(), await textOf()];
    const changed = { name: "laptop", description: "new", enabled: false };
    expect(await tf.apply(both + stored(changed))).to.contain("0 added, 1 changed, 0 destroyed");
    expect(await stateOf()).to.deep.equal({ ...before, ...changed });
    expect(await statusWith(text)).to.equal(401);
    expect(await tf.apply(both + stored({ owner: "grace" }))).to.contain("1 added, 0 changed, 1 destroyed");
    const { user_id: id } = await stateOf();
    expect(id).not.to.equal(before.user_id);
    expect((await callAs(await textOf())).json()).to.include({ id });
  });

  it("is made anew, with a warning, after it was revoked outside, and with its user after that was deleted", async () => {
    await tf.apply(ada + stored());
    const { id } = await stateOf();
    await tf.api.call("DELETE", `${pathOf(await stateOf())}/${id}`);
    const plan = toOneLine(await tf.plan());
    expect(plan).to.contain('Warning: The API token "deploy" is gone').and.to.contain(`Token ${id} was revoked`);
    expect(await tf.apply()).to.contain("1 added, 0 changed, 0 destroyed");
    await tf.api.call("DELETE", `/api/v1/users/${(await stateOf()).user_id}`);
    expect(await tf.apply()).to.contain("2 added, 0 changed, 0 destroyed");
    expect(await statusWith(await textOf())).to.equal(200);
  });

  it("is revoked by destroy, and destroyed without an error when it is gone already", async () => {
    await tf.apply(ada + stored());
    const text = await textOf();
    await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
    expect(await statusWith(text)).to.equal(401);
    await tf.apply(ada + stored());
    await tf.api.call("DELETE", `${pathOf(await stateOf())}/${(await stateOf()).id}`);
    await expectSuccess(tf.workspace.run("destroy", "-auto-approve", "-refresh=false"));
    expect(await tf.resources()).to.deep.equal([]);
  });

  it("is imported by the ids of user and token, and keeps the text that its holders have", async () => {
    await tf.apply(ada);
    const { id: owner } = await tf.attributesOf<{ id: string }>("tokenry_user.ada");
    const body = { name: "deploy", maxAge: "P30D" };
    const created = await tf.api.call("POST", `/api/v1/users/${owner}/api-tokens`, { body });
    const { id, fullToken } = created.json<{ id: string; fullToken: string }>();
    await tf.configure(ada + stored());
    await expectSuccess(tf.workspace.run("import", TOKEN, `${owner}/${id}`));
    expect(await stateOf()).to.deep.include({ id, user_id: owner, name: "deploy", max_age: "P30D", token: null });
    await tf.apply();
    await tf.expectNoChanges();
    expect(await statusWith(fullToken)).to.equal(200);
  });

  it("is not imported by one id, and the message says what to give", async () => {
    await tf.configure(ada + stored());
    expect(await expectFailure(tf.workspace.run("import", TOKEN, "just-one"))).to.contain("USER_ID/TOKEN_ID");
  });

  it("says who does not exist, and who may not", async () => {
    const settings = 'name = "deploy"\n  store_token_in_state = true';
    await tf.configure(`resource "tokenry_user_api_token" "deploy" {\n  user_id = "nobody"\n  ${settings}\n}\n`);
    const message = await expectFailure(tf.workspace.run("apply", "-auto-approve"));
    expect(message).to.contain('Creating the API token "deploy" of the user nobody failed');
    await tf.apply(ada + stored());
    await tf.configure(
      ada + stored(),
      `provider "tokenry" {\n  url = "${tf.api.url}"\n  api_token = "${await textOf()}"\n}\n`,
    );
    expect(await expectFailure(tf.workspace.run("plan"))).to.contain("ask an administrator of Tokenry");
  });

  describe("when all answers to its creation are lost", () => {
    let proxy: InterceptingProxy;
    beforeEach(async () => {
      proxy = await startInterceptingProxy(tf.api.url);
      const reached = `provider "tokenry" {\n  url = "${proxy.url}"\n  api_token = "${tf.api.admin.token}"\n}\n`;
      await tf.configure(ada + stored(), reached);
      proxy.intercept = async ({ method, url = "" }, outgoing, forward) => {
        if (method !== "POST" || !url.endsWith("/api-tokens")) return false;
        await forward();
        outgoing.destroy();
        return true;
      };
      const message = await expectFailure(tf.workspace.run("apply", "-auto-approve"));
      expect(message).to.contain("Apply again: Terraform then finds out");
      proxy.intercept = () => false;
    });
    afterEach(() => proxy?.close());

    it("is found again, revoked and made anew", async () => {
      const [lost] = await onServer();
      expect(await tf.apply()).to.contain("1 added, 0 changed, 1 destroyed");
      const [made, ...more] = await onServer();
      expect(more).to.deep.equal([]);
      expect(made?.id)
        .to.equal((await stateOf()).id)
        .and.not.to.equal(lost?.id);
      expect(await statusWith(await textOf())).to.equal(200);
    });

    it("is made anew with its user, when that was deleted meanwhile", async () => {
      await tf.api.call("DELETE", `/api/v1/users/${(await stateOf()).user_id}`);
      const plan = toOneLine(await tf.plan());
      expect(plan).to.contain("It was revoked or deleted outside of Terraform").and.to.contain("2 to add");
      expect(await tf.apply()).to.contain("2 added");
      expect(await statusWith(await textOf())).to.equal(200);
    });
  });
});
