import { readFile } from "node:fs/promises";
import { expect } from "chai";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const full = await readFile(new URL("../fixtures/everything.tf", import.meta.url), "utf8");

describe("every type, nesting and block with terraform", function () {
  this.timeout(60_000);
  let steps: TestWorkspace;

  before(requireTerraform);

  before(async () => {
    steps = await createTestWorkspace();
    await steps.apply(full);
  });

  after(() => steps?.close());

  it("is applied as written: no change follows", async () => {
    await steps.expectNoChanges();
    expect(await steps.readState()).to.contain("9007199254740993");
  });

  it("gets its defaults and computed values wherever they are", async () => {
    const { one, some, several, named, only, step, rule, zone } = await steps.attributesOf("test_everything.e");
    const made = { size: 1, ref: "made" };
    expect(one).to.deep.include({ name: "one", ...made });
    expect((one as { deep: object }).deep).to.deep.equal({
      k: { name: "deep", ...made },
      "k 2": { name: "deep", ref: "made", size: 7 },
    });
    expect(some).to.deep.equal([
      { name: "first", ...made, deep: { name: "deep", ...made } },
      { name: "second", ref: "made", size: 2, deep: null },
    ]);
    expect(several).to.deep.include({ name: "x", ...made, deep: [{ name: "deep", ...made }] });
    expect((named as { right: { deep: object[] } }).right.deep).to.deep.include({ name: "d2", ...made });
    expect(only).to.deep.equal({
      name: "only",
      ...made,
      part: [
        { name: "p1", ...made },
        { name: "p2", ref: "made", size: 2 },
      ],
    });
    expect(step).to.deep.include({ name: "s1", ...made, only: { name: "inner", ...made } });
    expect(rule).to.deep.include({ name: "r1", ...made, part: [{ name: "q1", ...made }] });
    expect(zone).to.deep.equal({ east: { name: "e", ...made }, west: { name: "w", ref: "made", size: 9 } });
  });

  it("is imported as it was applied", async () => {
    await steps.importVerify("test_everything.e", "everything-1");
  });

  const changes: [string, string, string][] = [
    ["text", '"Grüße', '"Gruß'],
    ["a number beyond 2^53", "9007199254740993", "9007199254740995"],
    ["the type of a dynamic value", "{ list = [1", '["now a tuple", 2] #'],
    ["an element of a list", "65536,", "65537,"],
    ["an object in a set", 'name = "b", size = 2', 'name = "b", size = 3'],
    ["an attribute in nested maps", '"deep", size = 7', '"deep", size = 8'],
    ["an object in a nested list", '"second", size = 2', '"second", size = 4'],
    ["an object in a nested set", '"y", size = 3', '"y", size = 4'],
    ["an object in a set in a map", 'name = "d2"', 'name = "d3"'],
    ["a block in a block", 'name = "p1"', 'name = "p3"'],
    ["a block in a set", "size = 5", "size = 6"],
    ["a labelled block", "size = 9", "size = 10"],
    ["a list to nothing", "numbers  = [", "# ["],
    ["a nested attribute to nothing", "some     = [", "# ["],
  ];
  for (const [what, from, to] of changes) {
    it(`changes ${what} in place, and no change follows`, async () => {
      const changed = full.replace(from, to);
      expect(changed).not.to.equal(full);
      expect(await steps.apply(changed)).to.contain("0 added, 1 changed, 0 destroyed");
      await steps.expectNoChanges();
      await steps.apply(full);
    });
  }

  it("takes values that are not known yet in every place, and plans with them", async () => {
    const unknownName = full.replaceAll(/name = "[a-z0-9]+"/g, "name = terraform_data.x.output");
    await steps.apply(`${unknownName}resource "terraform_data" "x" {\n  input = "later"\n}\n`);
    await steps.expectNoChanges();
    const { named } = await steps.attributesOf("test_everything.e");
    expect((named as { left: object }).left).to.deep.include({ name: "later" });
  });

  it("takes an unknown value for a whole attribute", async () => {
    const later = `
resource "terraform_data" "y" {
  input = { a = [1, 2], b = "c" }
}
resource "test_everything" "f" {
  anything = terraform_data.y.output
  text     = terraform_data.y.output.b
  numbers  = terraform_data.y.output.a
  named    = { for key, value in terraform_data.y.output : key => { name = key } }
}
`;
    await steps.apply(full + later);
    await steps.expectNoChanges();
    expect((await steps.attributesOf("test_everything.f"))["anything"]).to.deep.include({
      value: { a: [1, 2], b: "c" },
    });
  });

  it("is destroyed", async () => {
    await steps.destroy();
    expect(steps.backend.kept.size).to.equal(0);
  });
});
