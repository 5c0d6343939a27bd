import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { serviceAccount } from "../helpers/configurations.ts";
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

  const accounts = "/api/v1/main/service-accounts";
  const stateOf = () => tf.attributesOf<{ id: string }>("tokenry_service_account.ci");
  const onServer = async (id: string) => (await tf.api.call("GET", `${accounts}/${id}`)).json();
  const change = (id: string, body: object) => tf.api.call("PUT", `${accounts}/${id}`, { body });

  it("is created with the server's id and the defaults, and planned again without changes", async () => {
    await tf.apply(serviceAccount("ci"));
    const state = await stateOf();
    expect(state).to.deep.include({ name: "ci", description: "", super_admin: false });
    expect(await onServer(state.id)).to.include({ name: "ci", description: "", superAdmin: false });
    await tf.expectNoChanges();
  });

  it("is created with all arguments", async () => {
    await tf.apply(serviceAccount("ci", { description: "Deploys", super_admin: true }));
    expect(await onServer((await stateOf()).id)).to.include({ description: "Deploys", superAdmin: true });
    await tf.expectNoChanges();
  });

  const updates = [
    { argument: "name", value: "other", onServer: { name: "other" } },
    { argument: "description", value: "Ünï 🔑", onServer: { description: "Ünï 🔑" } },
    { argument: "super_admin", value: true, onServer: { superAdmin: true } },
  ];
  for (const { argument, value, onServer: expected } of updates) {
    it(`keeps its id when ${argument} alone changes`, async () => {
      await tf.apply(serviceAccount("ci"));
      const { id } = await stateOf();
      expect(await tf.apply(serviceAccount("ci", { [argument]: value }))).to.contain("0 added, 1 changed, 0 destroyed");
      expect((await stateOf()).id).to.equal(id);
      expect(await onServer(id)).to.include(expected);
      await tf.expectNoChanges();
    });
  }

  it("empties the description again when the argument goes", async () => {
    await tf.apply(serviceAccount("ci", { description: "Deploys" }));
    await tf.apply(serviceAccount("ci"));
    expect(await onServer((await stateOf()).id)).to.include({ description: "" });
  });

  it("plans back what was changed outside", async () => {
    await tf.apply(serviceAccount("ci"));
    const { id } = await stateOf();
    await change(id, { name: "renamed", description: "by hand", superAdmin: true });
    const plan = await tf.plan();
    expect(plan)
      .to.match(/name\s+= "renamed" -> "ci"/)
      .and.to.match(/super_admin\s+= true -> false/);
    await tf.apply();
    expect(await onServer(id)).to.include({ name: "ci", description: "", superAdmin: false });
  });

  it("does not take back what was granted since the plan when something else changes", async () => {
    await tf.apply(serviceAccount("ci"));
    const { id } = await stateOf();
    await tf.configure(serviceAccount("ci", { description: "new" }));
    await expectSuccess(tf.workspace.run("plan", "-out=planned"));
    await change(id, { name: "ci", superAdmin: true });
    await expectSuccess(tf.workspace.run("apply", "planned"));
    expect(await onServer(id)).to.include({ description: "new", superAdmin: true });
  });

  it("is created again after it was deleted outside", async () => {
    await tf.apply(serviceAccount("ci"));
    const { id } = await stateOf();
    await tf.api.call("DELETE", `${accounts}/${id}`);
    expect(await tf.apply()).to.contain("1 added, 0 changed, 0 destroyed");
    expect((await stateOf()).id).not.to.equal(id);
  });

  it("is removed by destroy", async () => {
    await tf.apply(serviceAccount("ci"));
    const { id } = await stateOf();
    await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
    expect((await tf.api.call("GET", `${accounts}/${id}`)).status).to.equal(404);
    expect(await tf.resources()).to.deep.equal([]);
  });

  it("is destroyed without an error when it is gone already", async () => {
    await tf.apply(serviceAccount("ci"));
    await tf.api.call("DELETE", `${accounts}/${(await stateOf()).id}`);
    await expectSuccess(tf.workspace.run("destroy", "-auto-approve", "-refresh=false"));
    expect(await tf.resources()).to.deep.equal([]);
  });

  it("is imported by its id, and then planned without changes", async () => {
    const created = await tf.api.call("POST", accounts, { body: { name: "ci", description: "by hand" } });
    const { id } = created.json<{ id: string }>();
    await tf.configure(serviceAccount("ci", { description: "by hand" }));
    await expectSuccess(tf.workspace.run("import", "tokenry_service_account.ci", id));
    expect(await stateOf()).to.deep.include({ id, name: "ci", description: "by hand", super_admin: false });
    await tf.expectNoChanges();
  });

  it("is not imported when no service account has the id", async () => {
    await tf.configure(serviceAccount("ci"));
    const message = await expectFailure(tf.workspace.run("import", "tokenry_service_account.ci", "nobody"));
    expect(message).to.contain("Cannot import non-existent remote object");
  });

  it("is not imported by the text of a token, which no message of the provider repeats", async () => {
    await tf.configure(serviceAccount("ci"));
    const { stderr } = await tf.workspace.run("import", "tokenry_service_account.ci", tf.api.admin.token);
    expect(stderr).to.contain("The import id is wrong").and.not.to.contain(tf.api.admin.token);
  });

  it("says at plan what is wrong with a name or a description, all at once", async () => {
    await tf.configure(serviceAccount("ci", { name: "Not A Name", description: "x".repeat(4097) }));
    const message = await expectFailure(tf.workspace.run("plan"));
    expect(message).to.contain('Invalid value for "name"').and.to.contain("joined by single hyphens");
    expect(message).to.contain("description must be 4096 characters at most, is 4097");
  });
});
