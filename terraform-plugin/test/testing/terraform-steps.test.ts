import { expect } from "chai";
import { TerraformStepError } from "../../src/testing/index.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const ACCOUNT = 'resource "test_account" "a" {\n  name = "ci"\n  scopes = ["b", "a"]\n}\n';

describe("createTerraformSteps", function () {
  this.timeout(30_000);
  let steps: TestWorkspace;

  before(requireTerraform);

  beforeEach(async () => {
    steps = await createTestWorkspace();
  });

  afterEach(() => steps?.close());

  async function failureOf(step: Promise<unknown>): Promise<Error> {
    try {
      await step;
    } catch (error) {
      return error as Error;
    }
    throw new Error("the step did not fail");
  }

  it("runs a resource's whole life: apply, empty plan, import with verify, destroy", async () => {
    await steps.apply(ACCOUNT);
    await steps.expectNoChanges();
    await steps.importVerify("test_account.a", "account-1");
    await steps.expectNoChanges();
    await steps.destroy();
    expect(steps.backend.accounts.size).to.equal(0);
  });

  it("fails with what terraform printed where an apply fails", async () => {
    const failure = await failureOf(steps.apply(ACCOUNT.replace("ci", "Not OK")));
    expect(failure).to.be.instanceOf(TerraformStepError);
    expect(failure.message)
      .to.contain("terraform apply -auto-approve failed")
      .and.to.contain('Invalid value for "name"');
  });

  it("fails where a plan is not empty, or an error does not come", async () => {
    await steps.configure(ACCOUNT);
    expect((await failureOf(steps.expectNoChanges())).message).to.contain("the plan is not empty");
    expect((await failureOf(steps.expectError())).message).to.contain("the apply did not fail");
  });

  it("names the attributes that an import gets wrong, without their values", async () => {
    await steps.apply(ACCOUNT);
    const account = steps.backend.accounts.get("account-1")!;
    steps.backend.accounts.set("account-1", { ...account, description: "by hand", tier: 4 });
    const failure = await failureOf(steps.importVerify("test_account.a", "account-1", { ignore: ["tier"] }));
    expect(failure.message).to.equal("the import of test_account.a differs from its state in description");
  });
});
