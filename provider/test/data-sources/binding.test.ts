import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure } from "../helpers/terraform-outcome.ts";

describe("data tokenry_binding and tokenry_bindings", function () {
  this.timeout(60_000);
  let tf: Attached;
  let account: string;
  let group: string;

  before(requireTerraform);
  before(async () => {
    tf = await startAttached();
    account = await make("service-accounts", { name: "ci" });
    group = await make("groups", { name: "Ops" });
  });
  after(() => tf?.close());

  const make = async (path: string, body: object) => {
    // Ids of one millisecond have no order.
    tf.api.clock.now += 1;
    const answer = await tf.api.call("POST", `/api/v1/main/${path}`, { body });
    expect(answer.status, answer.text).to.be.oneOf([200, 201]);
    return answer.json<{ id: string }>().id;
  };
  const bind = (body: object) => make("bindings", body);
  const data = (type: string, content: string) => `data "${type}" "found" {\n${content}\n}\n`;
  const listed = async (content: string) => {
    await tf.apply(data("tokenry_bindings", content));
    return tf.attributesOf<{ ids: string[]; bindings: object[] }>("tokenry_bindings.found");
  };

  it("finds one by its id", async () => {
    const id = await bind({ type: "GROUP", externalId: group, roleId: "viewer_main", namespaceId: "dev" });
    await tf.apply(data("tokenry_binding", `id = "${id}"`));
    const found = { id, role_id: "viewer_main", principal_id: null, group_id: group, namespace: "dev" };
    expect(await tf.attributesOf("tokenry_binding.found")).to.deep.equal(found);
    await tf.expectNoChanges();
  });

  it("says that none has the id", async () => {
    await tf.configure(data("tokenry_binding", 'id = "nothing"'));
    const message = await expectFailure(tf.workspace.run("plan"));
    expect(message).to.contain("Reading the binding nothing failed").and.to.contain('in the tenant "main"');
  });

  it("finds those of a role, a principal, a group, a namespace, and of several together", async () => {
    const ofAccount = await bind({ type: "USER", externalId: account, roleId: "editor_main" });
    const inProd = await bind({ type: "GROUP", externalId: group, roleId: "editor_main", namespaceId: "prod" });
    expect((await listed('role_id = "editor_main"')).ids).to.deep.equal([ofAccount, inProd]);
    expect((await listed(`principal_id = "${account}"`)).bindings).to.deep.equal([
      { id: ofAccount, role_id: "editor_main", principal_id: account, group_id: null, namespace: null },
    ]);
    expect((await listed('namespace = "prod"')).ids).to.deep.equal([inProd]);
    expect((await listed(`group_id = "${group}"\nrole_id = "editor_main"`)).ids).to.deep.equal([inProd]);
    expect((await listed(`principal_id = "${group}"`)).ids).to.deep.equal([]);
    await tf.expectNoChanges();
  });

  it("are of a principal or of a group, not of both", async () => {
    await tf.configure(data("tokenry_bindings", 'principal_id = "a"\ngroup_id = "b"'));
    const message = await expectFailure(tf.workspace.run("validate"));
    expect(message).to.contain("Give principal_id or group_id, not both.");
  });

  it("finds all of a list that is longer than a page, and than the server counts", async () => {
    const namespaces = Array.from({ length: 2_600 }, (_, index) => `n${index}`);
    const bindings = namespaces.map((namespaceId) => ({
      type: "USER",
      externalId: account,
      roleId: "developer_main",
      namespaceId,
    }));
    for (const from of [0, 1_000, 2_000]) {
      const body = bindings.slice(from, from + 1_000);
      const answer = await tf.api.call("POST", "/api/v1/main/bindings/bulk", { body });
      expect(answer.status, answer.text).to.equal(200);
    }
    const { ids, bindings: found } = await listed('role_id = "developer_main"');
    expect(new Set(ids).size).to.equal(namespaces.length);
    expect(found.map((binding) => (binding as { namespace: string }).namespace)).to.have.members(namespaces);
  });
});
