import { expect } from "chai";
import { expectFailure, expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

describe("failures during apply", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  beforeEach(async () => {
    workspace = await createTestWorkspace();
  });

  afterEach(() => workspace?.close());

  const flaky = (mode: string) => `resource "test_flaky" "f" {\n  mode = "${mode}"\n  password = "hunter2-hunter2"\n}`;

  async function failWith(mode: string): Promise<string> {
    await workspace.configure(flaky(mode));
    return expectFailure(workspace.run("apply", "-auto-approve"));
  }

  it("shows a thrown error and where it was thrown, without its stack and without sensitive values", async () => {
    const message = await failWith("throw");
    expect(message).to.contain("Could not create test_flaky").and.to.contain("cannot use (sensitive)");
    expect(message).not.to.contain("hunter2");
    expect(message).to.match(/It was thrown at flaky-resource\.ts:\d+:\d+\./);
    expect(message).not.to.match(/at \S+ \(|\/flaky-resource/);
    expect(await workspace.readState()).not.to.contain("test_flaky");
  });

  it("shows a thrown Diagnostic as it is, at its attribute", async () => {
    const message = await failWith("diagnostic");
    expect(message).to.contain("Error: The quota is used up").and.to.contain("Ask an admin for more.");
    expect(message).to.contain('7: mode = "diagnostic"');
  });

  it("shows all errors of an AggregateError", async () => {
    const message = await failWith("several");
    expect(message).to.contain("First fault").and.to.contain("Second fault");
  });

  for (const mode of ["checkpoint", "report"]) {
    it(`saves what a create has made before its error as tainted (${mode}), and replaces it next time`, async () => {
      await failWith(mode);
      expect(await workspace.readState()).to.contain('"status": "tainted"');
      expect(await workspace.attributesOf("test_flaky.f")).to.include({ id: "flaky-1", mode });
      await workspace.configure(flaky("fine"));
      expect(await workspace.plan()).to.contain("must be replaced");
      await workspace.apply();
      expect(workspace.backend.events).to.deep.equal(["deleted flaky-1"]);
    });
  }

  it("shows warnings of an apply that succeeds", async () => {
    expect(await workspace.apply(flaky("warning"))).to.contain("Warning: Slow today");
  });

  it("calls a value left unknown a fault of the provider, and saves the rest", async () => {
    expect(await failWith("unknown")).to.contain('it left "id" of test_flaky unknown after apply');
  });

  it("calls a value of the wrong type a fault of the provider", async () => {
    expect(await failWith("wrong")).to.contain('it returned number where its schema says "string" at id');
  });

  it("keeps the state of what could not be deleted", async () => {
    await workspace.apply(flaky("undeletable"));
    expect(await expectFailure(workspace.run("destroy", "-auto-approve"))).to.contain("it is in use");
    expect(await workspace.attributesOf("test_flaky.f")).to.include({ mode: "undeletable" });
  });

  it("replaces for any change where there is no update handler", async () => {
    await workspace.apply(flaky("one"));
    await workspace.configure(flaky("two"));
    expect(await workspace.plan())
      .to.contain("must be replaced")
      .and.to.contain("# forces replacement");
  });

  it("aborts the handler's signal when the user interrupts, and saves the state", async () => {
    await workspace.configure(flaky("slow"));
    const { process: terraform, done } = workspace.start("apply", "-auto-approve");
    const { events } = workspace.backend;
    while (!events.includes("slow started")) await new Promise((resolve) => setTimeout(resolve, 10));
    terraform.kill("SIGINT");
    await done;
    expect(events).to.deep.equal(["slow started", "aborted"]);
    expect(await workspace.attributesOf("test_flaky.f")).to.include({ id: "flaky-1" });
    await expectSuccess(workspace.run("state", "show", "test_flaky.f"));
  });
});
