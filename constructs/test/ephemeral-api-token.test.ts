import { expect } from "chai";
import { frameworks } from "./helpers/frameworks.ts";
import { ref } from "./helpers/ref.ts";
import { type SynthesisedStack, synth } from "./helpers/synth.ts";

for (const framework of frameworks) {
  const { TokenryProvider, ServiceAccount, EphemeralApiToken } = framework.tokenry;
  const ephemeralOf = (stack: SynthesisedStack) => (stack as { ephemeral?: unknown }).ephemeral;

  describe(`EphemeralApiToken for ${framework.name}`, () => {
    it("is an ephemeral block of its own, which a provider can take its token from", () => {
      const stack = synth(framework, (scope) => {
        new TokenryProvider(scope, "tokenry");
        const serviceAccount = new ServiceAccount(scope, "ci");
        const run = new EphemeralApiToken(serviceAccount, "run", {
          serviceAccount,
          name: "deploy",
          maxAge: { minutes: 5 },
          absoluteMaxAge: "PT1H",
          permissions: ["SERVICE_ACCOUNT:VIEW"],
        });
        new TokenryProvider(scope, "as-ci", { alias: "as_ci", apiToken: run.token });
      });
      const blocks = ephemeralOf(stack) as Record<string, Record<string, unknown>>;
      const [name] = Object.keys(blocks["tokenry_api_token"] ?? {});
      expect(ephemeralOf(stack)).to.deep.equal({
        tokenry_api_token: {
          [String(name)]: {
            service_account_id: ref("tokenry_service_account.ci.id"),
            name: "deploy",
            max_age: "PT5M",
            absolute_max_age: "PT1H",
            permissions: ["SERVICE_ACCOUNT:VIEW"],
          },
        },
      });
      expect(stack.provider).to.deep.equal({
        tokenry: [{}, { alias: "as_ci", api_token: ref(`ephemeral.tokenry_api_token.${name}.token`) }],
      });
    });

    it("says nothing that it was not told, and stands beside others", () => {
      const stack = synth(framework, (scope) => {
        const provider = new TokenryProvider(scope, "tokenry", { alias: "other" });
        new EphemeralApiToken(scope, "first", { provider });
        new EphemeralApiToken(scope, "second");
      });
      expect(ephemeralOf(stack)).to.deep.equal({
        tokenry_api_token: { first: { provider: "tokenry.other" }, second: {} },
      });
    });

    it("refuses a duration at synthesis and names the construct", () => {
      expect(() =>
        synth(framework, (scope) => {
          new TokenryProvider(scope, "tokenry");
          new EphemeralApiToken(scope, "run", { maxAge: "5m" });
        }),
      ).to.throw('[stack/run] maxAge "5m" is not valid');
    });
  });
}
