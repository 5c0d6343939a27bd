import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";

describe("tokenry_service_account_api_token", function () {
  this.timeout(60_000);
  let tf: Attached;

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
  });
  afterEach(() => tf?.close());

  it("is created with a text that works, and planned again without changes", async () => {
    await tf.apply(`resource "tokenry_service_account" "ci" {
  name = "ci"
}
resource "tokenry_service_account_api_token" "deploy" {
  service_account_id = tokenry_service_account.ci.id
  name               = "deploy"
  max_age            = "P30D"
}
`);
    const state = await tf.attributesOf<{ full_token: string }>("tokenry_service_account_api_token.deploy");
    expect(state).to.deep.include({ expires_at: "2026-01-31T00:00:00Z", expired: false });
    const me = await tf.api.call("GET", "/api/v1/me", { auth: { token: state.full_token } });
    expect(me.status).to.equal(200);
    await tf.expectNoChanges();
  });
});
