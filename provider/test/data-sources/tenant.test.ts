import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure } from "../helpers/terraform-outcome.ts";

describe("data tokenry_tenant", function () {
  this.timeout(60_000);
  let tf: Attached;

  before(requireTerraform);
  before(async () => {
    tf = await startAttached();
    for (const [id, name] of [
      ["acme", "Acme"],
      ["team-a", "Team"],
      ["team-b", "Team"],
    ]) {
      expect((await tf.api.call("POST", "/api/v1/tenants", { body: { id, name } })).status).to.equal(200);
    }
  });
  after(() => tf?.close());

  const data = (content: string) => `data "tokenry_tenant" "found" {\n${content}\n}\n`;
  const failureOf = async (content: string) => {
    await tf.configure(data(content));
    return expectFailure(tf.workspace.run("plan"));
  };

  for (const selector of ['id = "acme"', 'name = "Acme"']) {
    it(`is found by ${selector}`, async () => {
      await tf.apply(data(selector));
      expect(await tf.attributesOf("tokenry_tenant.found")).to.deep.equal({ id: "acme", name: "Acme" });
      await tf.expectNoChanges();
    });
  }

  it("says that none has the id or the name, and gives the ids when several have it", async () => {
    expect(await failureOf('id = "none"')).to.contain("Reading the tenant with the id none failed");
    const nobody = await failureOf('name = "None"');
    expect(nobody).to.contain('There is no tenant "None"').and.to.contain("None in the instance has this name");
    expect(await failureOf('name = "Team"'))
      .to.contain("2 tenants have the name")
      .and.to.contain("team-a, team-b");
  });

  it("takes id or name, not both and not neither", async () => {
    expect(await failureOf("")).to.contain("Give id or name.");
    expect(await failureOf('id = "a"\nname = "b"')).to.contain("Give id or name, not both.");
  });
});
