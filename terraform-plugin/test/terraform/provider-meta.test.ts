import { computed, dataSource, optional, provider, required, resource, schema, t } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { expectTypeOf } from "expect-type";
import { createAttachedWorkspace } from "../../src/testing/index.ts";
import { expectSuccess } from "../helpers/expect-success.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";

const meta = schema({ attributes: { module: required(t.string), level: optional(t.number) } });

const seen: string[] = [];
const note = resource<null>()({
  schema: schema({ attributes: { id: computed(t.string, { keep: true }) } }),
  modifyPlan: (ctx) => void seen.push(`plan ${ctx.meta(meta)?.module}`),
  async create(ctx) {
    expectTypeOf(ctx.meta(meta)).toEqualTypeOf<{ module: string; level: number | null } | null>();
    seen.push(`create ${ctx.meta(meta)?.level}`);
    return { id: "1" };
  },
  read: async (ctx, state) => {
    seen.push(`read ${ctx.meta(meta)?.module}`);
    return state;
  },
  delete: async (ctx) => void seen.push(`delete ${ctx.meta(meta)?.module}`),
});
const lookup = dataSource<null>()({
  schema: schema({ attributes: { id: computed(t.string) } }),
  read: async (ctx) => ({ id: ctx.meta(meta)?.module ?? "none" }),
});
const definition = provider({
  schema: schema({ attributes: {} }),
  meta,
  configure: () => null,
  resources: { meta_note: note },
  dataSources: { meta_lookup: lookup },
});

const main = (metaBlock: string) => `terraform {
  required_providers {
    meta = { source = "example.com/test/meta" }
  }
${metaBlock}}
resource "meta_note" "n" {}
data "meta_lookup" "l" {}
output "from" {
  value = data.meta_lookup.l.id
}
`;

describe("provider meta with terraform", function () {
  this.timeout(30_000);
  before(requireTerraform);

  it("reaches the handlers of resources and data sources, typed", async () => {
    const files = { "main.tf": main('  provider_meta "meta" {\n    module = "core"\n    level  = 3\n  }\n') };
    const workspace = await createAttachedWorkspace("example.com/test/meta", definition, { files });
    try {
      await expectSuccess(workspace.run("init"));
      expect(await expectSuccess(workspace.run("apply", "-auto-approve"))).to.contain('from = "core"');
      await expectSuccess(workspace.run("plan"));
      await expectSuccess(workspace.run("destroy", "-auto-approve"));
      expect(seen).to.include.members(["plan core", "create 3", "read core", "delete core"]);
      await workspace.write("main.tf", main(""));
      expect(await expectSuccess(workspace.run("apply", "-auto-approve"))).to.contain('from = "none"');
    } finally {
      await workspace.close();
    }
  });
});
