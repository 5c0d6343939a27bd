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

  const DIGITS = "1234567890123456789012345678901234567891";
  const exact: [string, string, string][] = [
    ["handed back", `same(${DIGITS})`, DIGITS],
    ["handed back with a fraction", `same(0.${DIGITS})`, `0.${DIGITS}`],
    ["handed back in a structure", `same({ a = [${DIGITS}, "x"] }).a[0]`, DIGITS],
    ["beyond the largest of JavaScript", `same(1${"0".repeat(400)}) - 1${"0".repeat(400)}`, "0"],
    ["that is one of the arguments", `largest(-${DIGITS}, 7, ${DIGITS})`, DIGITS],
    [
      "of an exact parameter, and of a result that is made of it",
      `plus([${DIGITS}, 1]).sum`,
      DIGITS.replace(/1$/, "2"),
    ],
    ["that is small, of an exact parameter", "plus([1, 2]).sum", "3"],
  ];
  for (const [what, expression, want] of exact) {
    it(`lose no digit of a number ${what}`, async () => {
      await workspace.apply(`output "result" {\n  value = format("%s", provider::test::${expression})\n}`);
      expect((await workspace.run("output", "-raw", "result")).stdout).to.equal(want);
    });
  }

  it("refuse to guess which of two numbers was meant that JavaScript does not tell apart", async () => {
    await workspace.configure(call(`largest(${DIGITS}, ${DIGITS} + 1)`));
    expect(await expectFailure(workspace.run("plan"))).to.match(/cannot\s+say\s+which/);
  });

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
