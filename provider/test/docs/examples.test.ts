import { readdir, readFile } from "node:fs/promises";
import { expect } from "chai";
import { randomBase62 } from "../../../api/src/lib/ids.ts";
import { newTokenText } from "../../../api/test/helpers/token-text.ts";
import { toUrl } from "../../scripts/docs/render-page.ts";
import { type Attached, required, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { setEnvironment } from "../helpers/set-environment.ts";
import { expectSuccess } from "../helpers/terraform-outcome.ts";

// Actions need a newer Terraform: test/newer.
const examples = (await readdir(toUrl("examples"), { recursive: true })).filter(
  (file) => file.endsWith(".tf") && !file.startsWith("actions/"),
);

/** What the examples ask for; each gets those that it declares. */
const variables = (url: string) => ({
  tokenry_url: url,
  deploy_secret: randomBase62(32),
  laptop_secret: randomBase62(32),
  token: newTokenText(),
});

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
      const given = Object.entries(variables(tf.api.url)).filter(([name]) => text.includes(`variable "${name}"`));
      const tfvars = given.map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`).join("");
      await tf.workspace.write("terraform.tfvars", tfvars);
      await tf.apply();
      await tf.expectNoChanges();
      expect((await tf.resources()).length > 0 || text.includes("output ")).to.equal(true);
      await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
    });
  }
});
