import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect } from "chai";
import ts from "typescript";
import { startContractServer } from "./helpers/contract-server.ts";

const run = promisify(execFile);
const packageDir = fileURLToPath(new URL("..", import.meta.url));

describe("README", () => {
  let blocks: string[];
  let directory: string;

  before(async () => {
    const readme = await readFile(join(packageDir, "README.md"), "utf8");
    blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code as string);
    // Inside the package, so that the examples import it by its name.
    await mkdir(join(packageDir, ".tmp"), { recursive: true });
    directory = await mkdtemp(join(packageDir, ".tmp", "readme-"));
  });

  after(() => rm(directory, { recursive: true, force: true }));

  it("has a quick start that runs as it stands, and ends by itself", async () => {
    const server = await startContractServer();
    const file = join(directory, "quick-start.ts");
    await writeFile(file, blocks[0] as string);
    const env = { ...process.env, TOKENRY_URL: server.url, TOKENRY_API_TOKEN: server.adminToken };
    const args = ["--import=ts-blank-space/register", "--conditions=source", file];
    try {
      const { stdout } = await run(process.execPath, args, { cwd: packageDir, env, timeout: 8_000 });
      expect(stdout).to.equal("Signed in as ci\n");
    } finally {
      await server.stop();
    }
  });

  it("has examples that all compile", async function () {
    this.timeout(30_000);
    const files = blocks.map((_, index) => join(directory, `example-${index}.ts`));
    await Promise.all(files.map((file, index) => writeFile(file, blocks[index] as string)));
    const configFile = join(packageDir, "tsconfig.json");
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)).config,
      ts.sys,
      packageDir,
    );
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).to.deep.equal([]);
    expect(files).to.have.length.at.least(6);
  });
});
