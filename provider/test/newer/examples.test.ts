import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "chai";
import { newTokenText } from "../../../api/test/helpers/token-text.ts";
import { toUrl } from "../../scripts/docs/render-page.ts";
import { type Attached, required, startAttached } from "../helpers/attached.ts";
import { filesWith } from "../helpers/files-with.ts";
import { createAccount } from "../helpers/provider-calls.ts";
import { requireTerraformVersion } from "../helpers/require-terraform.ts";
import { setEnvironment } from "../helpers/set-environment.ts";
import { expectFailure, expectSuccess } from "../helpers/terraform-outcome.ts";

const read = (example: string) => readFile(toUrl(`examples/${example}`), "utf8");
const deploy = "tokenry_service_account_api_token.deploy";

describe("examples that need Terraform 1.14", function () {
  this.timeout(60_000);
  let tf: Attached;
  let restore = () => {};

  before(requireTerraformVersion("1.14"));
  beforeEach(async () => {
    tf = await startAttached();
    restore = setEnvironment({ TOKENRY_URL: tf.api.url, TOKENRY_API_TOKEN: tf.api.admin.token });
  });
  afterEach(async () => {
    restore();
    await tf?.close();
  });

  const applyExample = async (example: string) => {
    await tf.workspace.write("main.tf", required + (await read(example)));
    await expectSuccess(tf.workspace.run("fmt", "-check"));
    await tf.apply();
  };
  const invoke = (action: string) => tf.workspace.run("apply", "-auto-approve", `-invoke=action.${action}`);

  it("actions/tokenry_rotate_api_token/action.tf rotates a token, and seals its new text into a file", async () => {
    await createAccount(tf.api, "ci", ["build", "deploy"]);
    await applyExample("actions/tokenry_rotate_api_token/action.tf");
    const shown = await expectSuccess(invoke("tokenry_rotate_api_token.deploy"));
    expect(shown).to.contain('The API token "deploy"').and.to.contain("has its text number 2");
    const sealed = await readFile(join(tf.workspace.folder, "deploy.age"), "utf8");
    expect(sealed).to.match(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    // Two texts live already.
    expect(await expectFailure(invoke("tokenry_rotate_api_token.deploy"))).to.contain("Rotating the API token");
  });

  it("actions/tokenry_revoke_api_token/action.tf revokes, and the resource plans a new token", async () => {
    await applyExample("actions/tokenry_revoke_api_token/action.tf");
    const { id } = await tf.attributesOf<{ id: string }>(deploy);
    expect(await expectSuccess(invoke("tokenry_revoke_api_token.deploy"))).to.contain(`The API token ${id} of`);
    expect(await tf.plan()).to.contain("Plan: 1 to add, 0 to change, 0 to destroy.");
  });

  describe("a text that is brought as an ephemeral value", () => {
    const text = newTokenText();
    const given = `-var=deploy_token=${text}`;
    let old: string;
    const statuses = () =>
      Promise.all(
        [old, text].map(async (token) => (await tf.api.call("GET", "/api/v1/me", { auth: { token } })).status),
      );

    beforeEach(async () => {
      const { id, tokens } = await createAccount(tf.api, "ci", ["deploy"]);
      old = tokens[0]?.fullToken ?? "";
      await tf.workspace.write(
        "main.tf",
        `${required}variable "deploy_token" {
  type      = string
  ephemeral = true
}
resource "terraform_data" "release" {
  lifecycle {
    action_trigger {
      events  = [after_create]
      actions = [action.tokenry_rotate_api_token.deploy]
    }
  }
}
action "tokenry_rotate_api_token" "deploy" {
  config {
    service_account_id = "${id}"
    token_id           = "${tokens[0]?.id}"
    secret_wo          = var.deploy_token
  }
}
`,
      );
    });

    it("reaches the server when a resource triggers the action, and is in no plan file, and in no file at all", async () => {
      const planned = await expectSuccess(tf.workspace.run("plan", given, "-out=it.tfplan"));
      const applied = await expectSuccess(tf.workspace.run("apply", given, "it.tfplan"));
      expect(await statuses()).to.deep.equal([401, 200]);
      expect(planned + applied).not.to.contain(text);
      expect(await filesWith(tf.workspace.folder, text)).to.deep.equal([]);
    });

    // Terraform 1.14 passes it on, 1.17-dev does not.
    it("reaches the server by -invoke, or nothing is rotated: the token gets no text that nobody has", async () => {
      const invoked = "-invoke=action.tokenry_rotate_api_token.deploy";
      const { exitCode, stdout, stderr } = await tf.workspace.run("apply", "-auto-approve", invoked, given);
      const arrived = exitCode === 0;
      expect(await statuses()).to.deep.equal(arrived ? [401, 200] : [200, 401]);
      if (!arrived) expect(stdout + stderr).to.contain("The new text of the token did not arrive");
      expect(await filesWith(tf.workspace.folder, text)).to.deep.equal([]);
    });
  });

  it("list-resources: each query finds what it describes", async () => {
    await applyExample("actions/tokenry_revoke_api_token/action.tf");
    const folders = await readdir(toUrl("examples/list-resources"));
    for (const folder of folders) {
      const file = `list-resources/${folder}/list-resource.tfquery.hcl`;
      await tf.workspace.write(`${folder}.tfquery.hcl`, await read(file));
    }
    await expectSuccess(tf.workspace.run("fmt", "-check"));
    const found = await expectSuccess(tf.workspace.run("query"));
    const { id } = await tf.attributesOf<{ id: string }>("tokenry_service_account.ci");
    expect(found).to.contain("list.tokenry_service_account.ci").and.to.contain(id);
    expect(found).to.contain("list.tokenry_user_api_token.all");
    // It has not expired.
    const token = await tf.attributesOf<{ id: string }>(deploy);
    expect(found).not.to.contain(token.id);
  });
});
