import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";

describe("data tokenry_current_principal", function () {
  this.timeout(60_000);
  let tf: Attached;
  before(requireTerraform);
  before(async () => {
    tf = await startAttached();
  });
  after(() => tf?.close());

  it("tells whose credential the provider has", async () => {
    await tf.apply('data "tokenry_current_principal" "me" {}\n');
    expect(await tf.attributesOf("tokenry_current_principal.me")).to.deep.equal({
      id: "firstAdministrator",
      type: "STANDARD",
      name: tf.api.admin.username,
      super_admin: true,
      tenants: ["main"],
    });
    await tf.expectNoChanges();
  });
});
