import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "chai";
import { notes } from "../../example/src/provider.ts";
import { createTerraformSteps, type TerraformSteps } from "../../src/testing/index.ts";
import { expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraformVersion } from "../helpers/require-terraform.ts";

const NOTE = 'resource "notes_note" "n" {\n  title = "Greeting"\n  body  = "Hello"\n  tags  = ["first"]\n}\n';

describe("example provider: identity, list and action", function () {
  this.timeout(30_000);
  let steps: TerraformSteps;

  before(requireTerraformVersion("1.14"));

  before(async () => {
    steps = await createTerraformSteps("example.com/example/notes", notes);
    process.env["NOTES_FOLDER"] = join(steps.folder, "notes");
    await steps.apply(NOTE);
  });

  after(async () => {
    delete process.env["NOTES_FOLDER"];
    await steps?.close();
  });

  it("exports a note to a file", async () => {
    const { id } = await steps.attributesOf("notes_note.n");
    const config = `id = "${id as string}"\n    file = "${join(steps.folder, "out.txt")}"`;
    await steps.configure(`${NOTE}action "notes_export" "e" {\n  config {\n    ${config}\n  }\n}\n`);
    expect(await expectSuccess(steps.run("apply", "-auto-approve", "-invoke=action.notes_export.e"))).to.contain(
      "wrote 5 characters",
    );
    expect(await readFile(join(steps.folder, "out.txt"), "utf8")).to.equal("Hello");
  });

  it("finds notes, and imports what it found by identity", async () => {
    await steps.write(
      "main.tfquery.hcl",
      'list "notes_note" "all" {\n  provider = notes\n  include_resource = true\n}\n',
    );
    await expectSuccess(steps.run("state", "rm", "notes_note.n"));
    await steps.configure("");
    await expectSuccess(steps.run("query", "-generate-config-out=found.tf"));
    expect(await steps.plan()).to.contain("Plan: 1 to import, 0 to add, 0 to change, 0 to destroy.");
  });
});
