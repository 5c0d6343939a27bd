import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure, expectSuccess } from "../helpers/terraform-outcome.ts";

describe("tokenry_service_account", function () {
  this.timeout(60_000);
  let tf: Attached;

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
  });
  afterEach(() => tf?.close());

  const ci = 'resource "tokenry_service_account" "ci" {\n  name = "ci"\n}\n';
  const read = async (id: unknown) => (await tf.api.call("GET", `/api/v1/main/service-accounts/${id}`)).json();
  const idOf = async () => (await tf.attributesOf<{ id: string }>("tokenry_service_account.ci")).id;

  it("is created with the server's id and the defaults, and planned again without changes", async () => {
    await tf.apply(ci);
    const state = await tf.attributesOf("tokenry_service_account.ci");
    expect(state).to.deep.include({ name: "ci", description: "", super_admin: false });
    expect(await read(state["id"])).to.include({ name: "ci", description: "", superAdmin: false });
    await tf.expectNoChanges();
  });
  void expectFailure;
  void expectSuccess;
  void idOf;
});
