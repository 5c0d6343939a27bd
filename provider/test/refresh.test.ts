import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { type Attached, startAttached } from "./helpers/attached.ts";
import { apiToken, serviceAccount } from "./helpers/configurations.ts";
import { type InterceptingProxy, startInterceptingProxy } from "./helpers/intercepting-proxy.ts";
import { requireTerraform } from "./helpers/require-terraform.ts";
import { expectFailure, expectSuccess } from "./helpers/terraform-outcome.ts";

const one = `${serviceAccount("ci")}
resource "tokenry_user" "ada" {
  email   = "ada@example.com"
  tenants = ["main"]
}
resource "tokenry_user_password" "ada" {
  user_id             = tokenry_user.ada.id
  password_wo         = "Correct-Horse-Battery-1!"
  password_wo_version = 1
}
resource "tokenry_user_api_token" "ada" {
  user_id              = tokenry_user.ada.id
  name                 = "laptop"
  store_token_in_state = true
}
resource "tokenry_role" "deployer" {
  name        = "Deployer"
  permissions = { FLOW = ["EXECUTE"] }
}
resource "tokenry_group" "ops" {
  name = "Ops"
}
resource "tokenry_group_membership" "ada" {
  group_id     = tokenry_group.ops.id
  principal_id = tokenry_user.ada.id
}
resource "tokenry_binding" "ops" {
  role_id  = tokenry_role.deployer.id
  group_id = tokenry_group.ops.id
}
resource "tokenry_tenant" "acme" {
  id   = "acme"
  name = "Acme"
}
`;

const TOKEN = "tokenry_service_account_api_token";

describe("refresh", function () {
  this.timeout(60_000);
  let tf: Attached;
  let proxy: InterceptingProxy;

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
    proxy = await startInterceptingProxy(tf.api.url);
  });
  afterEach(async () => {
    await tf?.close();
    await proxy?.close();
  });

  const applied = async (main: string) => {
    await tf.configure(
      main,
      `provider "tokenry" {\n  url = "${proxy.url}"\n  api_token = "${tf.api.admin.token}"\n}\n`,
    );
    await expectSuccess(tf.workspace.run("apply", "-auto-approve"));
    proxy.requests.length = 0;
  };

  const many = Array.from({ length: 40 }, (_, index) => `t-${index}`);
  const tokens = (names: readonly string[]) => names.map((name) => apiToken({ name }, name)).join("");
  const tokenIds = async () =>
    Promise.all(many.map(async (name) => (await tf.attributesOf<{ id: string }>(`${TOKEN}.${name}`)).id));
  const toIds = (requests: readonly string[]) =>
    requests.flatMap((request) => /api-tokens(?:\/|\?tokenId=)(.*)$/.exec(request)?.[1]?.split("&tokenId=") ?? []);

  it("of every kind of resource, with many tokens of one owner, asks once for each at most, and for many tokens together", async () => {
    await applied(one + tokens(many));
    await tf.expectNoChanges();
    expect(new Set(proxy.requests.map((request) => request.split(" ")[0]))).to.deep.equal(new Set(["GET"]));
    const ofMany = proxy.requests.filter((request) => /\/service-accounts\/\w+\/api-tokens/.test(request));
    expect(toIds(ofMany).sort()).to.deep.equal((await tokenIds()).sort());
    // How many come at the same time is Terraform's affair.
    expect(ofMany.length).to.be.below(many.length);
    const others = proxy.requests.filter((request) => !ofMany.includes(request));
    expect(others).to.have.length((await tf.resources()).length - many.length);
  });

  it("finds the tokens that are gone among many, and keeps the others", async () => {
    await applied(serviceAccount("ci") + tokens(many));
    const account = (await tf.attributesOf<{ id: string }>("tokenry_service_account.ci")).id;
    const gone = (await tokenIds()).slice(10, 13);
    for (const id of gone) await tf.api.call("DELETE", `/api/v1/main/service-accounts/${account}/api-tokens/${id}`);
    const output = await tf.plan();
    expect(output).to.contain("Plan: 3 to add, 0 to change, 0 to destroy");
    for (const name of many.slice(10, 13)) expect(output).to.contain(`The API token "${name}" is gone`);
  });

  it("of an older server, which knows no batches, gets each token", async () => {
    await applied(serviceAccount("ci") + tokens(many));
    proxy.intercept = async ({ url = "" }, outgoing) => {
      const [path = "", query] = url.split("?");
      if (!path.endsWith("/api-tokens") || query === undefined) return false;
      const { results, ...rest } = (await tf.api.call("GET", path)).json<Schemas["ApiTokenList"]>();
      const body = { ...rest, results: results.map((token) => ({ ...token, maxAge: undefined })) };
      outgoing.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
      return true;
    };
    await tf.expectNoChanges();
    const [lists, gets] = [/api-tokens\?/, /api-tokens\//].map((kind) =>
      proxy.requests.filter((request) => kind.test(request)),
    );
    expect(toIds(gets ?? []).sort()).to.deep.equal((await tokenIds()).sort());
    // Those that were asked for before the first answer came.
    expect(lists?.length).to.be.at.most(2);
  });

  it("gives each token of a batch that failed an error of its own", async () => {
    await applied(serviceAccount("ci") + tokens(many));
    proxy.intercept = ({ url = "" }, outgoing) => {
      if (!url.includes("api-tokens?")) return false;
      const problem = JSON.stringify({ status: 403, code: "forbidden", title: "Forbidden", detail: "Not you." });
      outgoing.writeHead(403, { "content-type": "application/problem+json" }).end(problem);
      return true;
    };
    const message = await expectFailure(tf.workspace.run("plan"));
    const failed = toIds(proxy.requests.filter((request) => request.includes("api-tokens?")));
    expect(failed).to.have.length.above(1);
    for (const id of failed) expect(message).to.contain(`Reading the API token ${id} failed`);
    for (const id of (await tokenIds()).filter((other) => !failed.includes(other)))
      expect(message).not.to.contain(`Reading the API token ${id} failed`);
  });

  it("of tokens one after the other asks for each by itself", async () => {
    await applied(serviceAccount("ci") + tokens(many));
    await expectSuccess(tf.workspace.run("plan", "-parallelism=1"));
    expect(proxy.requests.filter((request) => request.includes("api-tokens/"))).to.have.length(many.length);
  });

  it("of a data source asks once by id, and once or twice by name", async () => {
    const data = (type: string, selector: string) => `data "tokenry_${type}" "x" {\n  ${selector}\n}\n`;
    const asked = async (main: string) => {
      await applied(main);
      await tf.expectNoChanges();
      return proxy.requests.length;
    };
    await tf.api.call("POST", "/api/v1/main/service-accounts", { body: { name: "ci" } });
    expect(await asked(data("role", 'id = "viewer_main"'))).to.equal(1);
    expect(await asked(data("service_account", 'name = "ci"'))).to.equal(1);
    expect(await asked(data("tenant", 'name = "main"'))).to.equal(1);
    // A list of roles does not say what they permit.
    expect(await asked(data("role", 'name = "Viewer"'))).to.equal(2);
    expect(await asked('data "tokenry_roles" "x" {}\n')).to.equal(1);
  });
});
