import { expect } from "chai";
import { expectFailure, expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraformVersion } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const token = (name: string) => `
resource "test_token" "t" {
  account_id = "a"
  name       = "${name}"
  lifecycle {
    action_trigger {
      events  = [after_create, after_update]
      actions = [action.test_rotate.now]
    }
  }
}
`;
const rotate = (id: string) => `
action "test_rotate" "now" {
  config {
    token_id = ${id}
  }
}
`;

describe("actions with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraformVersion("1.14"));

  beforeEach(async () => {
    workspace = await createTestWorkspace();
  });

  afterEach(() => workspace?.close());

  it("run when a resource triggers them, with progress", async () => {
    const shown = await workspace.apply(token("deploy") + rotate("test_token.t.id"));
    expect(shown).to.contain("looking for token-1").and.to.contain("done");
    expect(workspace.backend.events).to.deep.equal(["rotated token-1"]);
  });

  it("run by themselves with -invoke", async () => {
    await workspace.apply(token("deploy") + rotate("test_token.t.id"));
    await workspace.configure(token("deploy") + rotate('"token-1"'));
    await expectSuccess(workspace.run("apply", "-auto-approve", "-invoke=action.test_rotate.now"));
    expect(workspace.backend.events).to.deep.equal(["rotated token-1", "rotated token-1"]);
  });

  it("show what went wrong, at its argument", async () => {
    await workspace.configure(rotate('"nothing"'));
    const message = await expectFailure(workspace.run("apply", "-auto-approve", "-invoke=action.test_rotate.now"));
    expect(message).to.contain("There is no such token").and.to.contain("Check nothing.");
    expect(message).to.contain('token_id = "nothing"');
  });
});
