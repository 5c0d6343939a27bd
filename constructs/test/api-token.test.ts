import { expect } from "chai";
import type { ApiTokenOptions, Duration } from "../cdktf/src/index.ts";
import { type Framework, frameworks } from "./helpers/frameworks.ts";
import { ref } from "./helpers/ref.ts";
import { synth, testApp } from "./helpers/synth.ts";

type TokenProps = ApiTokenOptions;
const inState = { storeTokenInState: true } as const;

/** Arguments of the one token in a stack. */
function synthToken(framework: Framework, id: string, props?: TokenProps): unknown {
  const { resource } = synth(framework, (stack) => {
    new framework.tokenry.TokenryProvider(stack, "tokenry");
    new framework.tokenry.ServiceAccount(stack, "ci").addApiToken(id, { ...props, ...inState });
  });
  const tokens = Object.values(resource?.["tokenry_service_account_api_token"] ?? {});
  expect(tokens).to.have.length(1);
  return tokens[0];
}

for (const framework of frameworks) {
  const { TokenryProvider, ServiceAccount, ApiToken } = framework.tokenry;

  describe(`ApiToken for ${framework.name}`, () => {
    it("refers to its service account, so that Terraform makes that first", () => {
      expect(synthToken(framework, "deploy")).to.deep.equal({
        service_account_id: ref("tokenry_service_account.ci.id"),
        name: "deploy",
        store_token_in_state: true,
      });
    });

    it("passes every property on", () => {
      const props = {
        name: "deploy-2",
        description: "Deploys",
        maxAge: "P30D",
        extended: true,
        enabled: false,
        absoluteMaxAge: { days: 365 },
        allowedCidrs: ["192.0.2.0/24"],
        permissions: ["SERVICE_ACCOUNT:VIEW"],
        rateLimit: { requests: 100, window: { minutes: 1 } },
        rotateBefore: { days: 7 },
        rotationTrigger: "1",
        overlap: "P1D",
      };
      expect(synthToken(framework, "deploy", props)).to.deep.equal({
        service_account_id: ref("tokenry_service_account.ci.id"),
        name: "deploy-2",
        description: "Deploys",
        max_age: "P30D",
        extended: true,
        enabled: false,
        absolute_max_age: "P365D",
        allowed_cidrs: ["192.0.2.0/24"],
        permissions: ["SERVICE_ACCOUNT:VIEW"],
        rate_limit_requests: 100,
        rate_limit_window: "PT1M",
        rotate_before: "P7D",
        rotation_trigger: "1",
        overlap: "P1D",
        store_token_in_state: true,
      });
    });

    const durations: readonly (readonly [given: string | Duration, want: string])[] = [
      ["PT1H", "PT1H"],
      ["P1W2DT3H4M5.5S", "P1W2DT3H4M5.5S"],
      ["", ""],
      [{ days: 30 }, "P30D"],
      [{ weeks: 1, days: 2, hours: 3, minutes: 4, seconds: 5 }, "P1W2DT3H4M5S"],
      [{ hours: 12, days: 0 }, "PT12H"],
    ];
    for (const [given, want] of durations) {
      it(`takes ${JSON.stringify(given)} as the longest age`, () => {
        expect(synthToken(framework, "deploy", { maxAge: given })).to.include({ max_age: want });
      });
    }

    const refusals: readonly (readonly [given: string | object, reason: string])[] = [
      ["30d", "use an ISO 8601 duration"],
      ["p30d", "use an ISO 8601 duration"],
      ["-P1D", "use an ISO 8601 duration"],
      ["P1DT", "use an ISO 8601 duration"],
      ["PT", "use an ISO 8601 duration"],
      ["PT1D", "use an ISO 8601 duration"],
      ["P30D x", "use an ISO 8601 duration"],
      ["P1Y", "years and months have no fixed length"],
      ["P1M", "years and months have no fixed length"],
      ["P0D", "it must be longer than zero"],
      ["PT0H0.0S", "it must be longer than zero"],
      ["P", "it must be longer than zero"],
      ["P3000000D", "it reaches past the year 9999"],
      [{ weeks: 1e9 }, "it reaches past the year 9999"],
      [{}, "it must be longer than zero"],
      [{ days: 0 }, "it must be longer than zero"],
      [{ days: -1 }, "use an ISO 8601 duration"],
      [{ days: 1.5 }, "use an ISO 8601 duration"],
      [{ hours: Number.NaN }, "use an ISO 8601 duration"],
      [{ months: 1 }, "years and months have no fixed length"],
      [{ years: 1, days: 1 }, "years and months have no fixed length"],
    ];
    for (const [given, reason] of refusals) {
      it(`refuses ${JSON.stringify(given)} as the longest age at synthesis and names the construct`, () => {
        const synthesise = () => synthToken(framework, "deploy", { maxAge: given as string });
        expect(synthesise).to.throw(/\[stack\/ci\/deploy\] maxAge ".*" is not valid: /s);
        expect(synthesise).to.throw(reason);
      });
    }

    it("refuses a name at synthesis and names the construct", () => {
      expect(() => synthToken(framework, "Deploy")).to.throw('[stack/ci/Deploy] name "Deploy" is not valid');
    });

    it("refuses to synthesise an app too, not only a stack under test", () => {
      const app = testApp(framework);
      const stack = new framework.cdk.TerraformStack(app, "stack");
      new TokenryProvider(stack, "tokenry");
      new ServiceAccount(stack, "ci").addApiToken("deploy", { maxAge: "30d", ...inState });
      expect(() => app.synth()).to.throw('[stack/ci/deploy] maxAge "30d" is not valid');
    });

    it("gives the token out as a sensitive output of exactly the given name", () => {
      const { output } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        new ServiceAccount(stack, "ci").addApiToken("deploy", inState).addOutput("deploy_token");
      });
      expect(output).to.deep.equal({
        deploy_token: {
          sensitive: true,
          value: ref("tokenry_service_account_api_token.ci_deploy_C2B05775.token"),
        },
      });
    });

    it("refuses two outputs of one name, of which the framework would drop one", () => {
      expect(() =>
        synth(framework, (stack) => {
          new TokenryProvider(stack, "tokenry");
          const account = new ServiceAccount(stack, "ci");
          account.addApiToken("deploy", inState).addOutput("token");
          account.addApiToken("test", inState).addOutput("token");
        }),
      ).to.throw('[stack/ci/deploy/token] output name "token" is taken by stack/ci/test/token');
    });

    it("refuses an output name that Terraform would not take", () => {
      expect(() =>
        synth(framework, (stack) => {
          new TokenryProvider(stack, "tokenry");
          new ServiceAccount(stack, "ci").addApiToken("deploy", inState).addOutput("1st token");
        }),
      ).to.throw('[stack/ci/deploy/1st token] output name "1st token" is not valid');
    });

    it("offers its attributes as references", () => {
      const { output } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const { id, name, prefix, issuedAt, expiresAt, expired } = new ServiceAccount(stack, "ci").addApiToken(
          "deploy",
          inState,
        );
        for (const [key, value] of Object.entries({ id, name, prefix, issuedAt, expiresAt, expired })) {
          new framework.cdk.TerraformOutput(stack, key, { value });
        }
      });
      const address = "tokenry_service_account_api_token.ci_deploy_C2B05775";
      expect(output).to.deep.equal({
        id: { value: ref(`${address}.id`) },
        name: { value: ref(`${address}.name`) },
        prefix: { value: ref(`${address}.prefix`) },
        issuedAt: { value: ref(`${address}.issued_at`) },
        expiresAt: { value: ref(`${address}.expires_at`) },
        expired: { value: ref(`${address}.expired`) },
      });
    });

    it("gives a sealed token out as it is in the state, which is no secret", () => {
      const { resource, output } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        new ServiceAccount(stack, "ci").addApiToken("deploy", { recipient: "age1x" }).addOutput("deploy_token");
      });
      const address = "tokenry_service_account_api_token.ci_deploy_C2B05775";
      expect(resource).to.nested.include({ [`${address}.recipient`]: "age1x" });
      expect(output).to.deep.equal({ deploy_token: { value: ref(`${address}.sealed_token`) } });
    });

    it("takes a text that comes with the run, and has none to give out", () => {
      const { resource } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const text = new framework.cdk.TerraformVariable(stack, "text", { type: "string", sensitive: true })
          .stringValue;
        const token = new ServiceAccount(stack, "ci").addApiToken("deploy", { secret: { text, version: 3 } });
        expect(() => token.addOutput("deploy_token")).to.throw("Terraform does not keep a text that you bring");
      });
      const address = "tokenry_service_account_api_token.ci_deploy_C2B05775";
      expect(resource).to.nested.include({
        [`${address}.secret_wo`]: ref("var.text"),
        [`${address}.secret_wo_version`]: 3,
      });
    });

    it("refuses a text that would be written to the synthesised stack, and does not show it", () => {
      const synthesise = () =>
        synth(framework, (stack) => {
          new TokenryProvider(stack, "tokenry");
          new ServiceAccount(stack, "ci").addApiToken("deploy", { secret: { text: "s3cr3t", version: 1 } });
        });
      expect(synthesise).to.throw(/^(?!.*s3cr3t).*secret\.text must be a reference/s);
    });

    const wrongWays = [{}, { storeTokenInState: false }, { recipient: "age1x", storeTokenInState: true }];
    for (const way of wrongWays) {
      it(`refuses ${JSON.stringify(way)}: the text of a token goes one way`, () => {
        const synthesise = () =>
          synth(framework, (stack) => {
            new TokenryProvider(stack, "tokenry");
            new ServiceAccount(stack, "ci").addApiToken("deploy", way as typeof inState);
          });
        expect(synthesise).to.throw("give one of recipient, secret and storeTokenInState");
      });
    }

    it("can stand elsewhere in the tree than its service account", () => {
      const { resource } = synth(framework, (stack) => {
        new TokenryProvider(stack, "tokenry");
        const serviceAccount = new ServiceAccount(stack, "ci");
        new ApiToken(stack, "deploy", { serviceAccount, ...inState });
      });
      expect(resource?.["tokenry_service_account_api_token"]).to.deep.equal({
        deploy: {
          name: "deploy",
          service_account_id: ref("tokenry_service_account.ci.id"),
          store_token_in_state: true,
        },
      });
    });
  });
}
