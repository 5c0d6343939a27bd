import { expect } from "chai";
import { hasALifeCycle } from "../cases/has-a-life-cycle.ts";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure } from "../helpers/terraform-outcome.ts";

const role = (settings: string) => `resource "tokenry_role" "deployer" {\n${settings}\n}\n`;

describe("tokenry_role", () => {
  hasALifeCycle({
    resource: "tokenry_role.deployer",
    first: role('name = "Deployer"\npermissions = { FLOW = ["EXECUTE", "VIEW"], EXECUTION = ["VIEW"] }'),
    changed: role('name = "Deployer"\ndescription = "Deploys"\npermissions = { FLOW = ["VIEW"] }\nis_default = true'),
    toPath: ({ id }) => `/api/v1/main/roles/${id}`,
    state: { name: "Deployer", description: "", is_default: false },
  });

  describe("refuses at plan", function () {
    this.timeout(60_000);
    let tf: Attached;
    before(requireTerraform);
    before(async () => {
      tf = await startAttached();
    });
    after(() => tf?.close());

    const faults = [
      ["a role that permits nothing", "{}", "must permit at least one action"],
      ["a resource without an action", "{ FLOW = [] }", "must have at least one action for FLOW"],
      ["a resource in small letters", '{ flow = ["VIEW"] }', 'not "flow"'],
      ["an action in small letters", '{ FLOW = ["view"] }', 'not "view"'],
    ] as const;
    for (const [what, permissions, message] of faults) {
      it(`${what}`, async () => {
        await tf.configure(role(`name = "x"\npermissions = ${permissions}`));
        expect(await expectFailure(tf.workspace.run("plan"))).to.contain(message);
      });
    }
  });
});
