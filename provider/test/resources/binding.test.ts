import { expect } from "chai";
import { hasALifeCycle } from "../cases/has-a-life-cycle.ts";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure, expectSuccess } from "../helpers/terraform-outcome.ts";

const around = `resource "tokenry_role" "deployer" {
  name        = "Deployer"
  permissions = { FLOW = ["EXECUTE"] }
}
resource "tokenry_service_account" "ci" {
  name = "ci"
}
resource "tokenry_group" "ops" {
  name = "Ops"
}
`;
const binding = (settings: string) => `resource "tokenry_binding" "ci" {
  role_id = tokenry_role.deployer.id
  ${settings}
}
`;

describe("tokenry_binding", () => {
  hasALifeCycle({
    resource: "tokenry_binding.ci",
    around,
    first: binding("principal_id = tokenry_service_account.ci.id"),
    toPath: ({ id }) => `/api/v1/main/bindings/${id}`,
    state: { group_id: null, namespace: null },
  });

  describe("on a server", function () {
    this.timeout(60_000);
    let tf: Attached;
    before(requireTerraform);
    beforeEach(async () => {
      tf = await startAttached();
    });
    afterEach(() => tf?.close());
    const attributes = () => tf.attributesOf<Record<string, string>>("tokenry_binding.ci");

    it("binds a group in a namespace, and is replaced when the namespace changes", async () => {
      await tf.apply(around + binding('group_id = tokenry_group.ops.id\n  namespace = "dev"'));
      expect(await attributes()).to.include({ namespace: "dev", principal_id: null });
      await tf.expectNoChanges();
      const changed = binding('group_id = tokenry_group.ops.id\n  namespace = "prod"');
      expect(await tf.apply(around + changed)).to.contain("1 added, 0 changed, 1 destroyed");
      expect(await attributes()).to.include({ namespace: "prod" });
    });

    it("lets a token do what the role permits", async () => {
      await tf.apply(around + binding("principal_id = tokenry_service_account.ci.id"));
      const { principal_id: id } = await attributes();
      const made = await tf.api.call("POST", `/api/v1/main/service-accounts/${id}/api-tokens`, { body: { name: "t" } });
      const { fullToken: token } = made.json<{ fullToken: string }>();
      const verified = await tf.api.call("POST", "/api/v1/tokens/verify", { body: { token } });
      expect(verified.json()).to.deep.include({ permissions: ["FLOW:EXECUTE"] });
    });

    it("asks at plan for a principal or a group, and not both", async () => {
      for (const settings of ["", 'principal_id = "a"\n  group_id = "b"']) {
        await tf.configure(around + binding(settings));
        expect(await expectFailure(tf.workspace.run("plan"))).to.contain("Give principal_id or group_id");
      }
    });

    it("is destroyed before the role that it binds", async () => {
      await tf.apply(around + binding("principal_id = tokenry_service_account.ci.id"));
      await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
      expect(await tf.resources()).to.deep.equal([]);
    });
  });
});
