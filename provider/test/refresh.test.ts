import { expect } from "chai";
import { type Attached, startAttached } from "./helpers/attached.ts";
import { apiToken, serviceAccount } from "./helpers/configurations.ts";
import { type InterceptingProxy, startInterceptingProxy } from "./helpers/intercepting-proxy.ts";
import { requireTerraform } from "./helpers/require-terraform.ts";
import { expectSuccess } from "./helpers/terraform-outcome.ts";

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

  it("of every kind of resource, with many tokens of one owner, asks the server once for each", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `t-${index}`);
    await applied(one + names.map((name) => apiToken({ name }, name)).join(""));
    await tf.expectNoChanges();
    expect(proxy.requests).to.have.length((await tf.resources()).length);
    expect(new Set(proxy.requests.map((request) => request.split(" ")[0]))).to.deep.equal(new Set(["GET"]));
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
