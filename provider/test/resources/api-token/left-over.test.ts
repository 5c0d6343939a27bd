import { expect } from "chai";
import { type Attached, startAttached } from "../../helpers/attached.ts";
import { apiToken, serviceAccount } from "../../helpers/configurations.ts";
import { requireTerraform } from "../../helpers/require-terraform.ts";
import { expectSuccess, toOneLine } from "../../helpers/terraform-outcome.ts";

/** What an apply has made on the server that was killed before it wrote a state is made here by hand. */
describe("a token whose text nobody got", function () {
  this.timeout(60_000);
  let tf: Attached;
  let tokens: string;
  const warning = 'An API token "deploy" may be left over';

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
    await tf.apply(serviceAccount("ci"));
    const { id } = await tf.attributesOf<{ id: string }>("tokenry_service_account.ci");
    tokens = `/api/v1/main/service-accounts/${id}/api-tokens`;
  });
  afterEach(() => tf?.close());

  const leave = async (body: object = {}) =>
    (await tf.api.call("POST", tokens, { body: { name: "deploy", ...body } })).json<{
      id: string;
      fullToken: string;
    }>();
  const plan = async (main: string) => {
    await tf.configure(main);
    return toOneLine(await expectSuccess(tf.workspace.run("plan")));
  };

  it("is named by a plan that makes one of its name, and by that of an owner that is looked up", async () => {
    const { id } = await leave();
    expect(await plan(serviceAccount("ci") + apiToken()))
      .to.contain(warning)
      .and.to.contain(id);
    const lookedUp = 'data "tokenry_service_account" "ci" {\n  name = "ci"\n}\n';
    const token = apiToken().replace("tokenry_service_account.ci", "data.tokenry_service_account.ci");
    expect(await plan(serviceAccount("ci") + lookedUp + token))
      .to.contain(warning)
      .and.to.contain(id);
  });

  it("is not supposed where a token has another name, was used, or is disabled", async () => {
    await leave({ name: "other" });
    const { fullToken: token } = await leave();
    await tf.api.call("GET", "/api/v1/me", { auth: { token } });
    const { id } = await leave();
    await tf.api.call("PATCH", `${tokens}/${id}`, { body: { enabled: false } });
    await tf.api.server.services.settle();
    expect(await plan(serviceAccount("ci") + apiToken())).not.to.contain("may be left over");
  });

  it("is not supposed of a token that the state has, when it is replaced", async () => {
    const main = serviceAccount("ci") + apiToken();
    const output = toOneLine(await tf.apply(main));
    expect(output).not.to.contain("may be left over");
    await tf.configure(main);
    const run = tf.workspace.run("apply", "-auto-approve", "-replace=tokenry_service_account_api_token.deploy");
    const replacing = toOneLine(await expectSuccess(run));
    expect(replacing).to.contain("1 destroyed").and.not.to.contain("may be left over");
  });

  it("costs one list of its owner's tokens a plan, however many are to be made, and none for a new owner", async () => {
    const lists = () => tf.api.logText().split("listApiTokensForServiceAccountWithTenant").length - 1;
    const before = lists();
    await plan(serviceAccount("ci") + apiToken() + apiToken({}, "twin"));
    expect(lists() - before).to.equal(1);
    await tf.apply(serviceAccount("ci") + serviceAccount("new") + apiToken({ owner: "new" }));
    expect(lists() - before).to.equal(1);
  });
});
