import { expect } from "chai";
import { frameworks } from "./helpers/frameworks.ts";
import { ref } from "./helpers/ref.ts";
import { synth } from "./helpers/synth.ts";

for (const framework of frameworks) {
  const { TokenryProvider, ServiceAccount, ExistingServiceAccount } = framework.tokenry;

  describe(`ServiceAccount for ${framework.name}`, () => {
    it("takes its name from the construct id and sets nothing else", () => {
      const { resource } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        new ServiceAccount(stack, "ci");
      });
      expect(resource).to.deep.equal({ tokenry_service_account: { ci: { name: "ci" } } });
    });

    it("passes every property on", () => {
      const { resource } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        new ServiceAccount(stack, "Builder", { name: "build-bot", description: "Builds", superAdmin: true });
      });
      expect(resource).to.deep.equal({
        tokenry_service_account: { Builder: { name: "build-bot", description: "Builds", super_admin: true } },
      });
    });

    it("uses the provider it was given, and so do its tokens", () => {
      const { resource, provider } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const other = new TokenryProvider(stack, "other", { alias: "other", tenant: "second" });
        new ServiceAccount(stack, "ci", { provider: other }).addApiToken("deploy", { storeTokenInState: true });
      });
      expect(provider).to.deep.equal({ tokenry: [{}, { alias: "other", tenant: "second" }] });
      expect(resource?.["tokenry_service_account"]?.["ci"]).to.include({ provider: "tokenry.other" });
      const [token] = Object.values(resource?.["tokenry_service_account_api_token"] ?? {});
      expect(token).to.include({ provider: "tokenry.other" });
    });

    it("offers its attributes as references", () => {
      const { output } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const { id, name, description, superAdmin } = new ServiceAccount(stack, "ci");
        for (const [key, value] of Object.entries({ id, name, description, superAdmin })) {
          new framework.cdk.TerraformOutput(stack, key, { value });
        }
      });
      expect(output).to.deep.equal({
        id: { value: ref("tokenry_service_account.ci.id") },
        name: { value: ref("tokenry_service_account.ci.name") },
        description: { value: ref("tokenry_service_account.ci.description") },
        superAdmin: { value: ref("tokenry_service_account.ci.super_admin") },
      });
    });

    it("gives its Terraform resource for what it does not offer itself", () => {
      const { resource } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const account = new ServiceAccount(stack, "ci");
        account.resource.lifecycle = { preventDestroy: true };
        expect(account.node.defaultChild).to.equal(account.resource);
      });
      expect(resource?.["tokenry_service_account"]?.["ci"]).to.deep.include({ lifecycle: { prevent_destroy: true } });
    });

    it("looks up an existing one by id or by name, and adds tokens to it", () => {
      const { data, resource } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const byId = ServiceAccount.fromId(stack, "by-id", "2XDKrmqyHDkoGnU11wlj87");
        ServiceAccount.fromName(stack, "by-name", "release").addApiToken("nightly", { storeTokenInState: true });
        expect(byId).to.be.an.instanceOf(ExistingServiceAccount);
      });
      expect(data).to.deep.equal({
        tokenry_service_account: { "by-id": { id: "2XDKrmqyHDkoGnU11wlj87" }, "by-name": { name: "release" } },
      });
      const [token] = Object.values(resource?.["tokenry_service_account_api_token"] ?? {});
      expect(token).to.deep.equal({
        name: "nightly",
        service_account_id: ref("data.tokenry_service_account.by-name.id"),
        store_token_in_state: true,
      });
    });

    it("offers the attributes of an existing one as references", () => {
      const { output } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const { id, name, description, superAdmin } = ServiceAccount.fromName(stack, "ci", "ci");
        for (const [key, value] of Object.entries({ id, name, description, superAdmin })) {
          new framework.cdk.TerraformOutput(stack, key, { value });
        }
      });
      expect(output).to.deep.equal({
        id: { value: ref("data.tokenry_service_account.ci.id") },
        name: { value: ref("data.tokenry_service_account.ci.name") },
        description: { value: ref("data.tokenry_service_account.ci.description") },
        superAdmin: { value: ref("data.tokenry_service_account.ci.super_admin") },
      });
    });

    for (const name of ["CI", "ci_deploy", "-ci", "ci--deploy", "", "a".repeat(64)]) {
      it(`refuses the name ${JSON.stringify(name)} at synthesis and names the construct`, () => {
        expect(() =>
          synth(framework, (stack) => {
            new TokenryProvider(stack, "tokenry");
            new ServiceAccount(stack, "account", { name });
          }),
        ).to.throw(`[stack/account] name ${JSON.stringify(name)} is not valid: use lower case letters and digits`);
      });
    }

    it("refuses a name to look up at synthesis", () => {
      expect(() =>
        synth(framework, (stack) => {
          new TokenryProvider(stack, "tokenry");
          ServiceAccount.fromName(stack, "release", "Release");
        }),
      ).to.throw('[stack/release] name "Release" is not valid');
    });

    it("leaves a name that is known only when Terraform runs to the provider", () => {
      const { resource } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const name = new framework.cdk.TerraformVariable(stack, "team", { type: "string" });
        new ServiceAccount(stack, "account", { name: `${name.stringValue}-bot` });
      });
      expect(resource?.["tokenry_service_account"]?.["account"]).to.deep.equal({ name: `${ref("var.team")}-bot` });
    });

    it("refuses a stack without a TokenryProvider and says what to add", () => {
      expect(() => synth(framework, (stack) => new ServiceAccount(stack, "ci"))).to.throw(
        /add provider constructs .* to your stack 'stack' for the following providers: tokenry/,
      );
    });
  });
}
