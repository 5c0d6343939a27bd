import { readdir, readFile } from "node:fs/promises";
import { expect } from "chai";
import { toUrl } from "../../scripts/docs/render-page.ts";
import { type Attached, required, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { setEnvironment } from "../helpers/set-environment.ts";
import { expectSuccess } from "../helpers/terraform-outcome.ts";

const examples = (await readdir(toUrl("examples"), { recursive: true })).filter((file) => file.endsWith(".tf"));

describe("examples", function () {
  this.timeout(60_000);
  let tf: Attached;
  let restore = () => {};

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
    // The provider looks at its own clock for rotate_before.
    tf.api.clock.now = Date.now();
    restore = setEnvironment({ TOKENRY_URL: tf.api.url, TOKENRY_API_TOKEN: tf.api.admin.token });
    await tf.api.call("POST", "/api/v1/main/service-accounts", { body: { name: "ci" } });
  });
  afterEach(async () => {
    restore();
    await tf?.close();
  });

  for (const example of examples) {
    it(`${example} is formatted, is applied, planned again without changes, and destroyed`, async () => {
      const text = await readFile(toUrl(`examples/${example}`), "utf8");
      await tf.workspace.write("main.tf", text);
      await expectSuccess(tf.workspace.run("fmt", "-check"));
      const head = text.includes("required_providers") ? "" : required;
      await tf.workspace.write("main.tf", head + text);
      await tf.workspace.write(
        "terraform.tfvars",
        text.includes("tokenry_url") ? `tokenry_url = "${tf.api.url}"\n` : "",
      );
      await tf.apply();
      await tf.expectNoChanges();
      expect(await tf.resources()).not.to.deep.equal([]);
      await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
    });
  }
});
