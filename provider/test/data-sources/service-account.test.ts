import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { serviceAccount } from "../helpers/configurations.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure } from "../helpers/terraform-outcome.ts";

describe("data tokenry_service_account", function () {
  this.timeout(60_000);
  let tf: Attached;

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
  });
  afterEach(() => tf?.close());

  const create = async (name: string) => {
    const body = { name, description: "Deploys" };
    const created = await tf.api.call("POST", "/api/v1/main/service-accounts", { body });
    return created.json<{ id: string }>().id;
  };
  const data = (content: string) => `data "tokenry_service_account" "found" {\n${content}\n}\n`;
  const found = () => tf.attributesOf("tokenry_service_account.found");
  const failureOf = async (content: string) => {
    await tf.configure(data(content));
    return expectFailure(tf.workspace.run("plan"));
  };

  it("is found by id", async () => {
    const id = await create("ci");
    await tf.apply(data(`id = "${id}"`));
    expect(await found()).to.deep.equal({ id, name: "ci", description: "Deploys", super_admin: false });
  });

  it("is found by name, and not by a part of one", async () => {
    await create("ci-2");
    const id = await create("ci");
    await tf.apply(data('name = "ci"'));
    expect(await found()).to.deep.equal({ id, name: "ci", description: "Deploys", super_admin: false });
  });

  it("may name a resource of the same apply", async () => {
    await tf.apply(serviceAccount("ci") + data("id = tokenry_service_account.ci.id"));
    expect(await found()).to.deep.include({ name: "ci" });
    await tf.expectNoChanges();
  });

  it("says that no service account has the id", async () => {
    const message = await failureOf('id = "nobody"');
    expect(message).to.contain("Reading the service account with the id nobody failed");
    expect(message).to.contain('The provider works in the tenant "main"');
  });

  it("says that no service account has the name", async () => {
    expect(await failureOf('name = "ci"')).to.contain('There is no service account "ci"');
  });

  it("gives the ids when several have the name", async () => {
    const ids = [await create("ci"), await create("ci")];
    const message = await failureOf('name = "ci"');
    expect(message).to.contain('2 service accounts have the name "ci"');
    for (const id of ids) expect(message).to.contain(id);
  });

  it("counts those that it does not list when very many have the name", async () => {
    for (let index = 0; index < 12; index++) await create("ci");
    expect(await failureOf('name = "ci"')).to.contain("and 2 more");
  });

  it("takes id or name, not both and not neither", async () => {
    expect(await failureOf("")).to.contain("Give id or name.");
    expect(await failureOf('id = "a"\nname = "b"')).to.contain("Give id or name, not both.");
  });
});
