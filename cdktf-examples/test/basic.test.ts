import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";

const root = fileURLToPath(new URL("../..", import.meta.url));

function hasTerraform(): boolean {
  try {
    execFileSync("terraform", ["version"], { stdio: "ignore" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

describe("npm run example -- basic", () => {
  let folder: string;
  let server: ChildProcess;
  let url: string;

  before(async function () {
    if (!hasTerraform()) {
      console.log("SKIP: the examples: terraform is not installed, https://developer.hashicorp.com/terraform/install");
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), "tokenry-example-test-"));
    server = spawn(process.execPath, [join(root, "api/dist/index.js")], {
      env: { ...process.env, PORT: "0", MONGODB_URI: "", TOKENRY_DATA_DIR: join(folder, "data") },
      stdio: ["ignore", "ignore", "pipe"],
    });
    for await (const chunk of server.stderr ?? []) {
      const match = /listens on (\S+)/.exec(String(chunk));
      if (match?.[1]) {
        url = match[1];
        break;
      }
    }
    server.stderr?.resume();
  });
  after(async () => {
    if (!server) return;
    server.kill();
    await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  });

  async function example(args: string[], environment: Record<string, string> = {}) {
    const child = spawn(process.execPath, [join(root, "scripts/example.mjs"), ...args], {
      env: {
        ...process.env,
        TOKENRY_URL: url,
        TOKENRY_DATA_DIR: join(folder, "data"),
        TOKENRY_EXAMPLE_DIR: folder,
        ...environment,
      },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
    const [code] = await once(child, "close");
    return { code: code as number, output };
  }
  const fullToken = () => {
    const state = JSON.parse(readFileSync(join(folder, "terraform.basic.tfstate"), "utf8"));
    return state.outputs.deploy_token.value as string;
  };

  it("makes a service account and a token that the server recognises, and shows no token", async () => {
    const { code, output } = await example(["basic"]);
    expect(code, output).to.equal(0);
    expect(output).to.contain("2 added, 0 changed, 0 destroyed");
    expect(output).to.match(/"type": "SERVICE_ACCOUNT"/);
    expect(output).to.match(/"username": "ci"/);
    expect(output).not.to.contain(fullToken());
  });

  it("changes nothing at a second run", async () => {
    const { code, output } = await example(["basic"]);
    expect(code, output).to.equal(0);
    expect(output).to.contain("No changes.");
    expect(output).to.contain("0 added, 0 changed, 0 destroyed");
  });

  it("removes both with --destroy, after which the old token is refused", async () => {
    const token = fullToken();
    const { code, output } = await example(["basic", "--destroy"]);
    expect(code, output).to.equal(0);
    expect(output).to.contain("2 destroyed");
    expect(output).to.contain("The old token is refused: 401.");
    const answer = await fetch(`${url}/api/v1/me`, { headers: { Authorization: `Bearer ${token}` } });
    expect(answer.status).to.equal(401);
  });

  it("grants roles and makes members with access, changes nothing at a second run, and removes all of it", async () => {
    const first = await example(["access"]);
    expect(first.code, first.output).to.equal(0);
    expect(first.output).to.contain("11 added, 0 changed, 0 destroyed");
    const second = await example(["access"]);
    expect(second.output).to.contain("0 added, 0 changed, 0 destroyed");
    const { code, output } = await example(["access", "--destroy"]);
    expect(code, output).to.equal(0);
    expect(output).to.contain("11 destroyed");
  });

  it("says what to do when no server answers", async () => {
    const { code, output } = await example(["basic"], { TOKENRY_URL: "http://127.0.0.1:9" });
    expect(code).to.equal(1);
    expect(output).to.contain("no Tokenry answers at http://127.0.0.1:9");
    expect(output).to.contain('"npm start"');
  });

  it("says what to do when there is no credential", async () => {
    const { code, output } = await example(["basic"], { TOKENRY_DATA_DIR: join(folder, "nothing") });
    expect(code).to.equal(1);
    expect(output).to.contain("set TOKENRY_API_TOKEN");
  });

  it("lists the examples when the name is wrong", async () => {
    const { code, output } = await example(["nope"]);
    expect(code).to.equal(1);
    expect(output).to.contain("<name> is one of access, basic");
  });
});
