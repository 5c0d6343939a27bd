import { expect } from "chai";
import { tokenry } from "../../src/provider.ts";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { bareToken, serviceAccount } from "../helpers/configurations.ts";
import { requireTerraformVersion } from "../helpers/require-terraform.ts";
import { expectSuccess } from "../helpers/terraform-outcome.ts";

const recipient = "age10cvjdl6an069vnctpkazvt05hcxk4v6rsga3ewxm0ze7gffuxvdqpe3naq";

const main = `${serviceAccount("it")}${bareToken({ owner: "it", recipient }, "it")}
resource "tokenry_user" "it" {
  email = "ada@example.com"
}
resource "tokenry_user_api_token" "it" {
  user_id   = tokenry_user.it.id
  name      = "laptop"
  recipient = "${recipient}"
}
resource "tokenry_user_password" "it" {
  user_id             = tokenry_user.it.id
  password_wo         = "Enough-4-a-Password!"
  password_wo_version = 1
}
resource "tokenry_group" "it" {
  name = "ops"
}
resource "tokenry_group_membership" "it" {
  group_id     = tokenry_group.it.id
  principal_id = tokenry_service_account.it.id
}
resource "tokenry_role" "it" {
  name        = "Viewer of flows"
  permissions = { FLOW = ["VIEW"] }
}
resource "tokenry_binding" "it" {
  role_id  = tokenry_role.it.id
  group_id = tokenry_group.it.id
}
resource "tokenry_tenant" "it" {
  id   = "acme"
  name = "Acme"
}
`;

/** What an import cannot know: where the text of a token goes, and which password it was. */
const changedByImport = ["tokenry_service_account_api_token", "tokenry_user_api_token", "tokenry_user_password"];

interface StateFile {
  resources: { type: string; instances: { identity: Record<string, string> }[] }[];
}

describe("the identity of each resource", function () {
  this.timeout(120_000);
  let tf: Attached;

  before(requireTerraformVersion("1.12"));
  before(async () => {
    tf = await startAttached();
    await tf.apply(main);
  });
  after(() => tf?.close());

  const identityOf = async (type: string) => {
    const { resources } = JSON.parse(await tf.workspace.readState()) as StateFile;
    return resources.find((one) => one.type === type)?.instances[0]?.identity;
  };
  const importing = (type: string, identity: Record<string, string>) => {
    const values = Object.entries(identity).map(([name, value]) => `    ${name} = ${JSON.stringify(value)}\n`);
    return `import {\n  to = ${type}.it\n  identity = {\n${values.join("")}  }\n}\n`;
  };

  for (const type of Object.keys(tokenry.resources ?? {})) {
    it(`${type} is imported by what the state has as its identity`, async () => {
      const identity = await identityOf(type);
      expect(identity, `add a ${type} to this test's configuration`).to.be.an("object");
      await expectSuccess(tf.workspace.run("state", "rm", `${type}.it`));
      await tf.configure(main + importing(type, identity ?? {}));
      const changed = changedByImport.includes(type) ? 1 : 0;
      expect(await tf.plan()).to.contain(`Plan: 1 to import, 0 to add, ${changed} to change, 0 to destroy.`);
      await tf.apply();
      expect(await identityOf(type)).to.deep.equal(identity);
      await tf.expectNoChanges();
    });
  }
});
