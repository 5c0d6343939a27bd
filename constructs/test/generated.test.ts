import { expect } from "chai";
import { frameworks } from "./helpers/frameworks.ts";
import { ref } from "./helpers/ref.ts";
import { synth, synthHcl } from "./helpers/synth.ts";

for (const framework of frameworks) {
  const {
    TokenryProvider,
    TokenryServiceAccount,
    TokenryServiceAccountApiToken,
    DataTokenryServiceAccount,
    DataTokenryGroups,
  } = framework.tokenry;

  describe(`generated resources for ${framework.name}`, () => {
    it("say which Terraform type they are", () => {
      expect(TokenryServiceAccount.tfResourceType).to.equal("tokenry_service_account");
      expect(TokenryServiceAccountApiToken.tfResourceType).to.equal("tokenry_service_account_api_token");
      expect(DataTokenryServiceAccount.tfResourceType).to.equal("tokenry_service_account");
      expect(TokenryProvider.tfResourceType).to.equal("tokenry");
    });

    it("take the framework's meta-arguments", () => {
      const { resource } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const first = new TokenryServiceAccount(stack, "first", { name: "first", count: 2 });
        new TokenryServiceAccount(stack, "second", {
          name: "second",
          dependsOn: [first],
          lifecycle: { ignoreChanges: ["description"] },
        });
      });
      expect(resource?.["tokenry_service_account"]).to.deep.equal({
        first: { name: "first", count: 2 },
        second: {
          name: "second",
          depends_on: ["tokenry_service_account.first"],
          lifecycle: { ignore_changes: ["description"] },
        },
      });
    });

    it("let inputs be read back, changed and reset until synthesis", () => {
      const { resource } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const account = new TokenryServiceAccount(stack, "ci", { name: "a", description: "b", superAdmin: true });
        expect([account.nameInput, account.descriptionInput, account.superAdminInput]).to.deep.equal(["a", "b", true]);
        account.name = "ci";
        account.superAdmin = false;
        account.resetDescription();
      });
      expect(resource?.["tokenry_service_account"]).to.deep.equal({ ci: { name: "ci", super_admin: false } });
    });

    it("refer to the objects of a list, as a whole and one by one", () => {
      const { output } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const { groups } = new DataTokenryGroups(stack, "teams", { namePrefix: "team-" });
        const { Fn, TerraformOutput } = framework.cdk;
        new TerraformOutput(stack, "all", { value: groups });
        new TerraformOutput(stack, "first", { value: Fn.lookup(Fn.element(groups, 0), "id") });
      });
      expect(output).to.deep.equal({
        all: { value: ref("data.tokenry_groups.teams.groups") },
        first: { value: ref("element(data.tokenry_groups.teams.groups, 0).id") },
      });
    });

    it("refer to computed attributes, the secret one too", () => {
      const { output } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const token = new TokenryServiceAccountApiToken(stack, "deploy", { name: "deploy", serviceAccountId: "x" });
        new framework.cdk.TerraformOutput(stack, "token", { value: token.token, sensitive: true });
      });
      expect(output).to.deep.equal({
        token: { sensitive: true, value: ref("tokenry_service_account_api_token.deploy.token") },
      });
    });

    it("make an import block for what exists already", () => {
      const synthesised = synth(framework, (stack) => {
        const provider = new TokenryProvider(stack, "tokenry", { alias: "other" });
        TokenryServiceAccount.generateConfigForImport(stack, "ci", "2XDKrmqyHDkoGnU11wlj87", provider);
      });
      expect(synthesised.import).to.deep.equal([
        { id: "2XDKrmqyHDkoGnU11wlj87", provider: "tokenry.other", to: "tokenry_service_account.ci" },
      ]);
    });

    it("synthesise to HCL as well", () => {
      const hcl = synthHcl(framework, (stack) => {
        new TokenryProvider(stack, "tokenry", { url: "http://a" });
        new TokenryServiceAccount(stack, "ci", { name: "ci", superAdmin: true });
      });
      expect(hcl).to.match(/provider "tokenry" \{\s+url\s+= "http:\/\/a"\s+\}/);
      expect(hcl).to.match(/resource "tokenry_service_account" "ci" \{\s+name\s+= "ci"\s+super_admin = true\s+\}/);
    });
  });
}
