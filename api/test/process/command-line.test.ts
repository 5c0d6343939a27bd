import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "chai";
import { settings } from "../../src/settings.ts";
import { describeEmbedded } from "../helpers/describe-embedded.ts";
import { runTokenry } from "../helpers/tokenry-process.ts";

describeEmbedded("The command line", () => {
  it("--help names every setting with what it takes, and ends well", async () => {
    const { code, stdout, stderr } = await runTokenry({}, { args: ["--help"] });
    expect(code).to.equal(0);
    expect(stderr).to.equal("");
    for (const [name, setting] of Object.entries(settings)) {
      expect(stdout).to.contain(`  ${name} `).and.contain(setting.description).and.contain(`Takes ${setting.takes}.`);
    }
  });

  it("--version prints the version of the package", async () => {
    const manifest = await readFile(join(import.meta.dirname, "..", "..", "package.json"), "utf8");
    const { code, stdout } = await runTokenry({}, { args: ["--version"] });
    expect(code).to.equal(0);
    expect(stdout).to.equal(`${(JSON.parse(manifest) as { version: string }).version}\n`);
  });

  it("an unknown argument is refused, not ignored", async () => {
    const { code, stdout, stderr } = await runTokenry({}, { args: ["--port", "80"] });
    expect(code).to.equal(2);
    expect(stdout).to.equal("");
    expect(stderr).to.equal('tokenry: unknown argument "--port 80". See tokenry --help.\n');
  });
});
