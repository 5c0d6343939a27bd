import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "chai";
import { notes } from "../../example/src/provider.ts";
import { createAttachedWorkspace, type TerraformWorkspace } from "../../src/testing/index.ts";
import { expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";

describe("example provider, attached", () => {
  let workspace: TerraformWorkspace;
  let folder: string;

  before(requireTerraform);

  before(async () => {
    const main = await readFile(new URL("../../example/main.tf", import.meta.url), "utf8");
    workspace = await createAttachedWorkspace("example.com/example/notes", notes, { files: { "main.tf": main } });
    folder = join(workspace.folder, "notes");
    process.env["NOTES_FOLDER"] = folder;
    await expectSuccess(workspace.run("init"));
  });

  after(async () => {
    delete process.env["NOTES_FOLDER"];
    await workspace?.close();
  });

  it("applies main.tf, and a second plan has no changes", async () => {
    const applied = await expectSuccess(workspace.run("apply", "-auto-approve"));
    expect(applied).to.contain('body = "Hello, big-world!"');
    expect(await readdir(folder)).to.have.lengthOf(1);
    expect(await expectSuccess(workspace.run("plan"))).to.contain("No changes.");
  });

  it("removes what it made", async () => {
    await expectSuccess(workspace.run("destroy", "-auto-approve"));
    expect(await readdir(folder)).to.deep.equal([]);
  });
});
