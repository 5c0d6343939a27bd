import { ServiceAccount, TokenryProvider } from "@tokenry/cdktf";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "basic");

// Where the server is and the credential come from the environment (TOKENRY_URL, TOKENRY_API_TOKEN).
new TokenryProvider(stack, "tokenry");

const ci = new ServiceAccount(stack, "ci", { description: "Builds and deploys" });
const deploy = ci.addApiToken("deploy", {
  description: "Used by the deploy job",
  maxAge: "P30D",
  storeTokenInState: true, // or sealed: recipient: "age1..."
});
deploy.addOutput("deploy_token");

app.synth();
