import { createAttachedWorkspace, findTerraform, type TerraformWorkspace } from "@tokenry/terraform-plugin/testing";
import type { TerraformStack } from "cdktf";
import { expect } from "chai";
import { address, tokenry } from "../../provider/src/provider.ts";
import { type Framework, frameworks } from "./helpers/frameworks.ts";
import { synth } from "./helpers/synth.ts";

const inState = { storeTokenInState: true } as const;
const recipient = "age10cvjdl6an069vnctpkazvt05hcxk4v6rsga3ewxm0ze7gffuxvdqpe3naq";

async function openWorkspace(
  framework: Framework,
  build: (stack: TerraformStack) => void,
): Promise<TerraformWorkspace> {
  const files = { "cdk.tf.json": JSON.stringify(synth(framework, build)) };
  return createAttachedWorkspace(address, tokenry, { files });
}

for (const framework of frameworks) {
  const { TokenryProvider, ServiceAccount, Group, User } = framework.tokenry;

  describe(`terraform on what ${framework.name} synthesises`, function () {
    this.timeout(60_000);
    let workspace: TerraformWorkspace | undefined;

    before(function () {
      if (findTerraform() === undefined) {
        console.log("SKIP: terraform on synthesised stacks: terraform is not on PATH, install terraform 1.11 or newer");
        this.skip();
      }
    });

    afterEach(async () => {
      await workspace?.close();
    });

    it("finds every construct valid", async () => {
      workspace = await openWorkspace(framework, (stack) => {
        new TokenryProvider(stack, "tokenry", { url: "http://127.0.0.1:8080", tenant: "main" });
        const other = new TokenryProvider(stack, "other", { alias: "other" });
        const ci = new ServiceAccount(stack, "ci", { description: "Builds", superAdmin: false });
        const settings = { maxAge: { days: 30 }, extended: true, rotateBefore: "P7D", recipient };
        ci.addApiToken("deploy", settings).addOutput("deploy_token");
        ServiceAccount.fromName(stack, "release", "release", { provider: other }).addApiToken("nightly", inState);
        ServiceAccount.fromId(stack, "audit", ci.id);
        Group.fromName(stack, "team", "Team").addMember(User.fromEmail(stack, "ada", "ada@example.com"));
      });
      expect(await workspace.run("init")).to.include({ exitCode: 0 });
      const { stdout } = await workspace.run("validate", "-json");
      expect(JSON.parse(stdout)).to.deep.include({ valid: true, diagnostics: [] });
    });

    it("plans the account before its token, and hides the token", async () => {
      workspace = await openWorkspace(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const deploy = new ServiceAccount(stack, "ci").addApiToken("deploy", { maxAge: "P30D", ...inState });
        deploy.addOutput("deploy_token");
      });
      expect(await workspace.run("init")).to.include({ exitCode: 0 });
      const { stdout, stderr } = await workspace.run("plan");
      expect(stderr).to.equal("");
      expect(stdout).to.contain("Plan: 2 to add, 0 to change, 0 to destroy.");
      expect(stdout).to.match(/\+ token += \(sensitive value\)/);
      expect(stdout).to.match(/\+ service_account_id += \(known after apply\)/);
      expect(stdout).to.match(/\+ deploy_token = \(sensitive value\)/);
    });

    it("refuses a plain output of the token, which only addOutput marks as sensitive", async () => {
      workspace = await openWorkspace(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const { token } = new ServiceAccount(stack, "ci").addApiToken("deploy", inState);
        new framework.cdk.TerraformOutput(stack, "leak", { value: token });
      });
      expect(await workspace.run("init")).to.include({ exitCode: 0 });
      const { stderr, exitCode } = await workspace.run("plan");
      expect(exitCode).to.equal(1);
      expect(stderr).to.contain("Output refers to sensitive values");
    });
  });
}
