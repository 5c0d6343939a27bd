import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure } from "../helpers/terraform-outcome.ts";

type Listed = Record<string, unknown> & { ids: string[] };

describe("data sources that list", function () {
  this.timeout(60_000);
  let tf: Attached;

  before(requireTerraform);
  before(async () => {
    tf = await startAttached();
  });
  after(() => tf?.close());

  const make = async (path: string, body: object) => {
    // Ids of one millisecond have no order.
    tf.api.clock.now += 1;
    const answer = await tf.api.call("POST", `/api/v1/${path}`, { body });
    expect(answer.status, answer.text).to.be.oneOf([200, 201]);
    return answer.json<{ id: string }>().id;
  };
  const list = async (type: string, content = "") => {
    await tf.apply(`data "${type}" "found" {\n${content}\n}\n`);
    return tf.attributesOf<Listed>(`${type}.found`);
  };

  it("find service accounts: all, by name, and by how names begin", async () => {
    const first = await make("main/service-accounts", { name: "ci-a", description: "Deploys" });
    const second = await make("main/service-accounts", { name: "ci-b" });
    const other = await make("main/service-accounts", { name: "web" });
    const type = "tokenry_service_accounts";
    expect((await list(type)).ids).to.deep.equal([first, second, other]);
    expect((await list(type, 'name_prefix = "ci-"')).ids).to.deep.equal([first, second]);
    expect((await list(type, 'name = "ci"')).ids).to.deep.equal([]);
    expect((await list(type, 'name = "ci-a"'))["service_accounts"]).to.deep.equal([
      { id: first, name: "ci-a", description: "Deploys", super_admin: false, enabled: true },
    ]);
    await tf.expectNoChanges();
  });

  it("find groups: all, by name, and by how names begin", async () => {
    const first = await make("main/groups", { name: "Ops" });
    const second = await make("main/groups", { name: "Ops 2", description: "Nights" });
    const other = await make("main/groups", { name: "Web" });
    expect((await list("tokenry_groups")).ids).to.deep.equal([first, second, other]);
    expect((await list("tokenry_groups", 'name = "Ops"')).ids).to.deep.equal([first]);
    expect((await list("tokenry_groups", 'name_prefix = "Ops "'))["groups"]).to.deep.equal([
      { id: second, name: "Ops 2", description: "Nights" },
    ]);
    await tf.expectNoChanges();
  });

  it("find roles: the managed ones too, by name, and by how names begin", async () => {
    const id = await make("main/roles", { name: "Deployer", permissions: { FLOW: ["VIEW", "EXECUTE"] } });
    expect((await list("tokenry_roles")).ids)
      .to.have.length(6)
      .and.to.include.members([id, "viewer_main"]);
    expect((await list("tokenry_roles", 'name = "Viewer"')).ids).to.deep.equal(["viewer_main"]);
    expect((await list("tokenry_roles", 'name_prefix = "Dep"'))["roles"]).to.deep.equal([
      { id, name: "Deployer", is_default: false, is_managed: false, permission_count: 2 },
    ]);
    await tf.expectNoChanges();
  });

  it("find users: by how their addresses begin, and superadmins or others", async () => {
    const id = await make("users", { email: "ada@example.com", firstName: "Ada", tenants: ["main"] });
    const other = await make("users", { email: "grace@example.com" });
    expect((await list("tokenry_users")).ids).to.include.members(["firstAdministrator", id, other]);
    expect((await list("tokenry_users", "super_admin = true")).ids).to.deep.equal(["firstAdministrator"]);
    expect((await list("tokenry_users", "super_admin = false")).ids).to.deep.equal([id, other]);
    expect((await list("tokenry_users", 'email_prefix = "ADA@"'))["users"]).to.deep.equal([
      {
        id,
        email: "ada@example.com",
        display_name: "Ada",
        super_admin: false,
        enabled: true,
        tenants: ["main"],
      },
    ]);
    await tf.expectNoChanges();
  });

  it("find tenants: all, by name, and by how ids and names begin", async () => {
    await make("tenants", { id: "team-a", name: "Red" });
    await make("tenants", { id: "team-b", name: "Reddish" });
    const type = "tokenry_tenants";
    expect((await list(type)).ids).to.deep.equal(["main", "team-a", "team-b"]);
    expect((await list(type, 'id_prefix = "team-"')).ids).to.deep.equal(["team-a", "team-b"]);
    expect((await list(type, 'id_prefix = "team-"\nname_prefix = "Redd"'))["tenants"]).to.deep.equal([
      { id: "team-b", name: "Reddish" },
    ]);
    expect((await list(type, 'name = "Red"')).ids).to.deep.equal(["team-a"]);
    await tf.expectNoChanges();
  });

  it("say that the credential may not, and which tenant is not there", async () => {
    const account = await make("main/service-accounts", { name: "weak" });
    const made = await tf.api.call("POST", `/api/v1/main/service-accounts/${account}/api-tokens`, {
      body: { name: "t" },
    });
    const { fullToken } = made.json<{ fullToken: string }>();
    const things = ["service_accounts", "groups", "roles", "bindings", "users", "tenants"];
    for (const thing of things) {
      const provider = `provider "tokenry" {\n  url = "${tf.api.url}"\n  api_token = "${fullToken}"\n}\n`;
      await tf.configure(`data "tokenry_${thing}" "found" {}\n`, provider);
      const message = await expectFailure(tf.workspace.run("plan"));
      expect(message)
        .to.contain(`Listing the ${thing.replace("_", " ")} failed`)
        .and.to.contain("ask an administrator");
    }
    const provider = `provider "tokenry" {\n  url = "${tf.api.url}"\n  api_token = "${tf.api.admin.token}"\n  tenant = "nowhere"\n}\n`;
    await tf.configure('data "tokenry_groups" "found" {}\n', provider);
    expect(await expectFailure(tf.workspace.run("plan"))).to.contain('tenant "nowhere"');
  });
});
