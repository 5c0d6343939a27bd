import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createClient } from "@tokenry/sdk";
import { expect } from "chai";
import ts from "typescript";
import { startApiProcess } from "./helpers/api-process.ts";
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

  it("has an application on Express that lets tokens in until they are revoked, and ends by itself", async function () {
    this.timeout(20_000);
    const api = await startApiProcess();
    const admin = createClient({ url: api.url, username: api.username, password: api.password });
    const file = join(directory, "application.ts");
    await writeFile(file, blocks.find((code) => code.includes("verifier.middleware()")) as string);
    const own = await admin.me.apiTokens.create({ name: "orders", permissions: ["API_TOKEN:VERIFY"] });
    const caller = await admin.me.apiTokens.create({ name: "caller" });
    const env = { ...process.env, PORT: "0", TOKENRY_URL: api.url, TOKENRY_API_TOKEN: own.fullToken };
    const args = ["--import=ts-blank-space/register", "--conditions=source", file];
    const app = spawn(process.execPath, args, { cwd: packageDir, env, stdio: ["ignore", "pipe", "inherit"] });
    const exited = once(app, "exit");
    try {
      const [line] = (await once(app.stdout, "data")) as [Buffer];
      const port = /port: (\d+)/.exec(line.toString())?.[1];
      const orders = () =>
        fetch(`http://127.0.0.1:${port}/orders`, { headers: { authorization: `Bearer ${caller.fullToken}` } });
      for (let count = 0; count < 3; count++) {
        expect(await (await orders()).json()).to.deep.include({ orders: [], principal: "admin@example.com" });
      }
      expect((await fetch(`http://127.0.0.1:${port}/orders`)).status).to.equal(401);
      await admin.me.apiTokens.delete(caller.id);
      const revokedAtMs = performance.now();
      while ((await orders()).status !== 401) expect(performance.now() - revokedAtMs).to.be.below(1_000);
      app.kill("SIGTERM");
      expect(await exited).to.deep.equal([0, null]);
    } finally {
      app.kill("SIGKILL");
      await admin.close();
      await api.stop();
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
    expect(files).to.have.length.at.least(10);
  });
});
