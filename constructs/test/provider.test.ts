import { expect } from "chai";
import { frameworks } from "./helpers/frameworks.ts";
import { ref } from "./helpers/ref.ts";
import { synth } from "./helpers/synth.ts";

for (const framework of frameworks) {
  const { TokenryProvider } = framework.tokenry;

  describe(`TokenryProvider for ${framework.name}`, () => {
    it("requires the provider by its address, in versions that fit the bindings", () => {
      const { terraform, provider } = synth(framework, (stack) => new TokenryProvider(stack, "tokenry"));
      expect(terraform?.required_providers).to.deep.equal({
        tokenry: { source: "tokenry.local/tokenry/tokenry", version: "~> 0.1.0" },
      });
      expect(provider).to.deep.equal({ tokenry: [{}] });
    });

    it("passes every argument on", () => {
      const { provider } = synth(framework, (stack) => {
        const { stringValue: secret } = new framework.cdk.TerraformVariable(stack, "secret", { sensitive: true });
        new TokenryProvider(stack, "tokenry", {
          url: "https://tokenry.example",
          tenant: "main",
          apiToken: secret,
          username: "admin@example.com",
          password: secret,
          alias: "admin",
        });
      });
      expect(provider).to.deep.equal({
        tokenry: [
          {
            url: "https://tokenry.example",
            tenant: "main",
            api_token: ref("var.secret"),
            username: "admin@example.com",
            password: ref("var.secret"),
            alias: "admin",
          },
        ],
      });
    });

    it("lets arguments be changed and reset until synthesis", () => {
      const { provider } = synth(framework, (stack) => {
        const tokenry = new TokenryProvider(stack, "tokenry", { url: "http://a", tenant: "main" });
        tokenry.url = "http://b";
        tokenry.resetTenant();
        expect(tokenry.urlInput).to.equal("http://b");
        expect(tokenry.tenant).to.equal(undefined);
      });
      expect(provider).to.deep.equal({ tokenry: [{ url: "http://b" }] });
    });
  });
}
