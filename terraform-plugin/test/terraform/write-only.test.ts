import { expect } from "chai";
import { ValidateResourceConfig } from "../../src/protocol/rpc/validate-resource-config.ts";
import { Backend } from "../fixtures/backend.ts";
import { secretResource } from "../fixtures/secret-resource.ts";
import { createTestProvider } from "../fixtures/test-provider.ts";
import { callProvider, wired } from "../helpers/call-provider.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { createTestWorkspace, type TestWorkspace } from "../helpers/test-workspace.ts";

const secret = (value: string, version: number) =>
  `resource "test_secret" "s" {\n  value_wo = "${value}"\n  value_wo_version = ${version}\n}`;

describe("write-only attributes with terraform", function () {
  this.timeout(30_000);
  let workspace: TestWorkspace;

  before(requireTerraform);

  before(async () => {
    workspace = await createTestWorkspace();
  });

  after(() => workspace?.close());

  it("reach the provider and never the state or the plan", async () => {
    await workspace.apply(secret("open-sesame", 1));
    expect(workspace.backend.secrets.get("secret-1")?.value).to.equal("open-sesame");
    await workspace.configure(secret("open-barley", 2));
    expect(await workspace.plan()).not.to.contain("open-barley");
    await workspace.apply();
    expect(workspace.backend.secrets.get("secret-1")?.value).to.equal("open-barley");
    expect(await workspace.readState()).not.to.match(/open-/);
    expect(await workspace.plan()).to.contain("No changes.");
  });

  it("cause no update by themselves", async () => {
    await workspace.apply(secret("open-barley", 3));
    await workspace.configure(secret("open-wheat", 3));
    expect(await workspace.plan()).to.contain("No changes.");
  });

  it("are refused, and not stored, where the client does not know them", async () => {
    const { call } = callProvider(createTestProvider(new Backend()));
    const { schema } = secretResource;
    const validate = (config: Record<string, unknown>, more: object) =>
      call(ValidateResourceConfig, { typeName: "test_secret", config: wired(schema, config), ...more });
    const { diagnostics } = await validate({ value_wo: "open-sesame" }, {});
    expect(diagnostics?.[0]?.summary).to.equal('"value_wo" needs a newer Terraform');
    expect(JSON.stringify(diagnostics)).not.to.contain("open-sesame");
    const knows = { clientCapabilities: { writeOnlyAttributesAllowed: true } };
    expect(await validate({ value_wo: "open-sesame" }, knows)).to.deep.equal({});
    expect(await validate({ value_wo_version: 1 }, {})).to.deep.equal({});
  });
});
