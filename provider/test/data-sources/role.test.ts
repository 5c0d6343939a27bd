import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure } from "../helpers/terraform-outcome.ts";

describe("data tokenry_role", function () {
  this.timeout(60_000);
  let tf: Attached;
  before(requireTerraform);
  before(async () => {
    tf = await startAttached();
  });
  after(() => tf?.close());

  const data = (content: string) => `data "tokenry_role" "found" {\n${content}\n}\n`;
  const found = () => tf.attributesOf<{ permissions: Record<string, string[]> }>("tokenry_role.found");
  const failureOf = async (content: string) => {
    await tf.configure(data(content));
    return expectFailure(tf.workspace.run("plan"));
  };

  it("finds a managed role by its id", async () => {
    await tf.apply(data('id = "admin_main"'));
    const role = await found();
    expect(role).to.include({ id: "admin_main", name: "Admin", is_managed: true, is_default: false });
    expect(role.permissions["SERVICE_ACCOUNT"]).to.have.members(["CREATE", "DELETE", "LIST", "UPDATE", "VIEW"]);
    await tf.expectNoChanges();
  });

  it("finds a role by its name", async () => {
    await tf.apply(data('name = "Viewer"'));
    expect(await found()).to.include({ id: "viewer_main", name: "Viewer" });
  });

  it("says that none has the name, and that exactly one way must be given", async () => {
    expect(await failureOf('name = "None"')).to.contain('There is no role "None"');
    expect(await failureOf("")).to.contain("Give id or name.");
    expect(await failureOf('id = "a"\nname = "b"')).to.contain("Give id or name, not both.");
  });
});
