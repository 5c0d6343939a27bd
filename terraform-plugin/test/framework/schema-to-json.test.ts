import { schemaToJson } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { notes } from "../../example/src/provider.ts";
import { createAttachedWorkspace } from "../../src/testing/index.ts";
import { Backend } from "../fixtures/backend.ts";
import { ADDRESS, createTestProvider } from "../fixtures/test-provider.ts";
import { expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraform, skipOpenTofu } from "../helpers/require-terraform.ts";

interface Document {
  provider_schemas: Record<string, Record<string, unknown>>;
}

/** What Terraform 1.11 does not print yet. */
function dropNewer({ provider_schemas }: Document, address: string): void {
  for (const name of ["resource_identity_schemas", "list_resource_schemas", "action_schemas"]) {
    delete provider_schemas[address]?.[name];
  }
}

describe("schemaToJson", function () {
  this.timeout(30_000);
  before(requireTerraform);
  before(skipOpenTofu);

  const providers = [
    { address: ADDRESS, provider: createTestProvider(new Backend()) },
    { address: "example.com/example/notes", provider: notes },
  ];
  for (const { address, provider } of providers) {
    it(`is what terraform providers schema -json prints for ${address}`, async () => {
      const name = address.split("/").at(-1);
      const main = `terraform {\n  required_providers {\n    ${name} = { source = "${address}" }\n  }\n}\n`;
      const workspace = await createAttachedWorkspace(address, provider as typeof notes, {
        files: { "main.tf": main },
      });
      try {
        await expectSuccess(workspace.run("init"));
        const printed = await expectSuccess(workspace.run("providers", "schema", "-json"));
        const want = JSON.parse(printed) as Document;
        const made = schemaToJson(provider as typeof notes, address) as unknown as Document;
        if (!want.provider_schemas[address]?.["resource_identity_schemas"]) dropNewer(made, address);
        expect(made).to.deep.equal(want);
      } finally {
        await workspace.close();
      }
    });
  }
});
