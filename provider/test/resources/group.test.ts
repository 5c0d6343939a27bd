import { expect } from "chai";
import { hasALifeCycle } from "../cases/has-a-life-cycle.ts";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure } from "../helpers/terraform-outcome.ts";

const group = (settings: string) => `resource "tokenry_group" "deployers" {\n${settings}\n}\n`;
const around = `${group('name = "Deployers"')}resource "tokenry_service_account" "ci" {\n  name = "ci"\n}\n`;
const membership = (more = "") => `resource "tokenry_group_membership" "ci" {
  group_id     = tokenry_group.deployers.id
  principal_id = tokenry_service_account.ci.id
  ${more}
}
`;

describe("tokenry_group", () => {
  hasALifeCycle({
    resource: "tokenry_group.deployers",
    first: group('name = "Deployers"'),
    changed: group('name = "Those who deploy"\ndescription = "Deploys"'),
    toPath: ({ id }) => `/api/v1/main/groups/${id}`,
    state: { name: "Deployers", description: "" },
  });
});

describe("tokenry_group_membership", function () {
  this.timeout(60_000);
  let tf: Attached;
  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
    await tf.apply(around + membership());
  });
  afterEach(() => tf?.close());

  const ids = () => tf.attributesOf<Record<"id" | "group_id" | "principal_id", string>>("tokenry_group_membership.ci");
  const members = async () => {
    const answer = await tf.api.call("GET", `/api/v1/main/groups/${(await ids()).group_id}/members`);
    return answer.json<{ results: { id: string; groups: { membership: string }[] }[] }>().results;
  };
  const memberPath = async () => {
    const { group_id, principal_id } = await ids();
    return `/api/v1/main/groups/${group_id}/members/${principal_id}`;
  };

  it("puts a service account into a group, makes it an owner in place, and is planned again without changes", async () => {
    expect((await members()).map(({ id }) => id)).to.deep.equal([(await ids()).principal_id]);
    await tf.expectNoChanges();
    expect(await tf.apply(around + membership("owner = true"))).to.contain("0 added, 1 changed, 0 destroyed");
    expect((await members())[0]?.groups[0]?.membership).to.equal("OWNER");
    await tf.expectNoChanges();
  });

  it("is made again after somebody took it out", async () => {
    await tf.api.call("DELETE", await memberPath());
    expect(await tf.apply()).to.contain("1 added, 0 changed, 0 destroyed");
    expect(await members()).to.have.length(1);
  });

  it("is destroyed without an error when it is gone already", async () => {
    await tf.api.call("DELETE", await memberPath());
    await tf.configure(around);
    const { exitCode, stderr } = await tf.workspace.run("apply", "-auto-approve", "-refresh=false");
    expect(exitCode, stderr).to.equal(0);
    expect(await tf.resources()).not.to.include("tokenry_group_membership.ci");
  });

  it("is imported by both ids", async () => {
    const before = await ids();
    await tf.workspace.run("state", "rm", "tokenry_group_membership.ci");
    await tf.workspace.run("import", "tokenry_group_membership.ci", before.id);
    expect(await ids()).to.deep.equal(before);
    await tf.workspace.run("state", "rm", "tokenry_group_membership.ci");
    const wrong = await expectFailure(tf.workspace.run("import", "tokenry_group_membership.ci", before.group_id));
    expect(wrong).to.contain("GROUP_ID/PRINCIPAL_ID");
  });
});
