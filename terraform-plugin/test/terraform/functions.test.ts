import { expect } from "chai";
import { expectFailure } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

describe("functions with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  before(async () => {
    workspace = await createTestWorkspace();
  });

  after(() => workspace?.close());

  const call = (expression: string) => `output "result" {\n  value = provider::test::${expression}\n}`;

  async function resultOf(expression: string): Promise<unknown> {
    await workspace.apply(call(expression));
    const { stdout } = await workspace.run("output", "-json");
    return (JSON.parse(stdout) as { result: { value: unknown } }).result.value;
  }

  const table: [string, unknown][] = [
    ['mask("secret-1234")', "*******1234"],
    ['join(null, "a", "b")', "a-b"],
    ['join("+")', ""],
    ['join("+", "a")', "a"],
    ["half(5)", 2.5],
    ["half(0.2)", 0.1],
  ];
  for (const [expression, want] of table) {
    it(`${expression} is ${JSON.stringify(want)}`, async () => {
      expect(await resultOf(expression)).to.equal(want);
    });
  }

  it("point at the argument at fault", async () => {
    await workspace.configure(call('mask("abc")'));
    const message = await expectFailure(workspace.run("plan"));
    expect(message).to.contain('Invalid value for "text" parameter: text must have at least four characters.');
  });

  it("point at the variadic argument at fault", async () => {
    await workspace.configure(call('join("+", "a", "")'));
    expect(await expectFailure(workspace.run("plan"))).to.contain(
      'Invalid value for "words" parameter: a word must not be empty',
    );
  });

  it("refuse null where the parameter does not allow it", async () => {
    await workspace.configure(call("mask(null)"));
    expect(await expectFailure(workspace.run("plan"))).to.contain("argument must not be null");
  });
});
