import { EphemeralApiToken, Group, Role, ServiceAccount, TokenryProvider, User } from "@tokenry/cdktf";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "access");
new TokenryProvider(stack, "tokenry");

// What may be done, and who may do it where.
const deployer = new Role(stack, "deployer", { permissions: { FLOW: ["VIEW", "UPDATE"] } });
const ci = new ServiceAccount(stack, "ci-access", { description: "Builds and deploys" });
ci.grant(deployer, { namespace: "company.team" });

const team = new Group(stack, "team", { description: "May manage service accounts" });
team.grant(
  new Role(stack, "account-manager", { permissions: { SERVICE_ACCOUNT: ["VIEW", "LIST", "CREATE", "DELETE"] } }),
);
team.addMember(new User(stack, "ada", { email: "ada@example.com", firstName: "Ada" }), { owner: true });
team.addMember(ci);

// For this run only: no plan and no state holds it. A provider that calls as whoever runs Terraform, with a token that ends with the run.
const run = new EphemeralApiToken(stack, "run", { maxAge: { minutes: 5 } });
const forThisRun = new TokenryProvider(stack, "for-this-run", { alias: "for_this_run", apiToken: run.token });
new ServiceAccount(stack, "made-by-the-run", { provider: forThisRun });

const deploy = ci.addApiToken("deploy", { maxAge: "P30D", storeTokenInState: true });
deploy.addOutput("deploy_token");

app.synth();
