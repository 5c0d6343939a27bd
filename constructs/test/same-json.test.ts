import { expect } from "chai";
import { type Framework, frameworks } from "./helpers/frameworks.ts";
import { synth } from "./helpers/synth.ts";

function synthEverything(framework: Framework): unknown {
  const { TokenryProvider, ServiceAccount } = framework.tokenry;
  return synth(framework, (stack) => {
    new TokenryProvider(stack, "tokenry", { url: "http://127.0.0.1:8080", tenant: "main" });
    const other = new TokenryProvider(stack, "other", { alias: "other" });
    const ci = new ServiceAccount(stack, "ci", { description: "Builds", superAdmin: false });
    ci.addApiToken("deploy", { maxAge: { days: 30 }, extended: true, storeTokenInState: true }).addOutput(
      "deploy_token",
    );
    const release = ServiceAccount.fromName(stack, "release", "release", { provider: other });
    release.addApiToken("nightly", { maxAge: "PT12H", recipient: "age1x" });
  });
}

describe("cdktf and cdktn", () => {
  it("give the same Terraform JSON for the same stack", () => {
    const [cdktf, cdktn] = frameworks.map(synthEverything);
    expect(cdktn).to.deep.equal(cdktf);
    expect(cdktf).to.have.nested.property("data.tokenry_service_account.release.provider", "tokenry.other");
  });
});
