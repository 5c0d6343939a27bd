import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createTerraformWorkspace, type TerraformWorkspace } from "@tokenry/terraform-plugin/testing";
import { expect } from "chai";
import { type Harness, startHarness } from "../../../api/test/helpers/harness.ts";
import { buildProvider } from "../../scripts/build.mjs";
import { platform } from "../../scripts/pack.mjs";
import { address } from "../../src/provider.ts";
import { required } from "../helpers/attached.ts";
import { apiToken, serviceAccount } from "../helpers/configurations.ts";
import { createPackedMirror } from "../helpers/installed.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectSuccess, toOneLine } from "../helpers/terraform-outcome.ts";
import { startTlsProxy } from "../helpers/tls-proxy.ts";

const main = required + serviceAccount("ci") + apiToken();

describe("installed provider", function () {
  this.timeout(120_000);
  let api: Harness;
  let workspace: TerraformWorkspace;

  before(requireTerraform);
  before(async () => {
    await buildProvider();
    // The server reads the package when it starts.
    api = await startHarness();
  });
  afterEach(() => workspace?.close());
  after(() => api?.stop());

  const open = async (cliConfig: string, files: Readonly<Record<string, string>> = {}, more = {}) => {
    const env = { TOKENRY_URL: api.url, TOKENRY_API_TOKEN: api.admin.token, ...more };
    workspace = await createTerraformWorkspace({ files: { "main.tf": main, ...files }, cliConfig, env });
  };
  const run = (...args: string[]) => expectSuccess(workspace.run(...args));
  const hostBlock = () =>
    `host "tokenry.local" {\n  services = {\n    "providers.v1" = "${api.url}/v1/providers/"\n  }\n}\n`;
  const lifeCycle = async () => {
    expect(await run("apply", "-auto-approve")).to.contain("2 added");
    await run("plan", "-detailed-exitcode");
    expect(await run("destroy", "-auto-approve")).to.contain("2 destroyed");
  };

  it("comes from a packed filesystem mirror, and runs inside a project of ES modules", async () => {
    const mirror = await createPackedMirror();
    try {
      await open(mirror.cliConfig, { "package.json": '{"type":"module"}' });
      await run("init");
      await lifeCycle();
    } finally {
      await mirror.close();
    }
  });

  it("comes from the folder that -plugin-dir names", async () => {
    const mirror = await createPackedMirror();
    try {
      await open("");
      await run("init", `-plugin-dir=${mirror.folder}`);
      await lifeCycle();
    } finally {
      await mirror.close();
    }
  });

  it("can be locked from the packed mirror for platforms other than this one", async () => {
    const mirror = await createPackedMirror();
    try {
      await open(mirror.cliConfig);
      await run(
        "providers",
        "lock",
        `-fs-mirror=${mirror.folder}`,
        "-platform=darwin_arm64",
        "-platform=freebsd_amd64",
      );
    } finally {
      await mirror.close();
    }
  });

  it("runs as a single executable where there is no Node, and as a script it would not", async () => {
    const withoutNode = { PATH: "/nonexistent" };
    const script = await createPackedMirror();
    const executable = await createPackedMirror({ executable: true });
    try {
      await open(script.cliConfig, {}, withoutNode);
      await run("init");
      expect((await workspace.run("apply", "-auto-approve")).exitCode).to.equal(1);
      await workspace.close();

      await open(executable.cliConfig, {}, withoutNode);
      await run("init");
      await lifeCycle();
    } finally {
      await script.close();
      await executable.close();
    }
  });

  it("comes signed from the server, with nothing but a host block", async () => {
    await open(hostBlock());
    expect(await run("init")).to.match(/Installed tokenry\.local\/tokenry\/tokenry v\S+ \((self-)?signed/);
    await lifeCycle();
  });

  it("comes from a server behind https by its host name, with no CLI configuration", async () => {
    const secure = await startTlsProxy(api.url);
    try {
      const here = {
        "main.tf": main.replace("tokenry.local/", `${new URL(secure.url).host}/`),
        "ca.pem": secure.certificate,
      };
      await open("", here, { SSL_CERT_FILE: "ca.pem" });
      expect(await run("init")).to.match(/Installed localhost:\d+\/tokenry\/tokenry v\S+ \((self-)?signed/);
      await lifeCycle();
    } finally {
      await secure.close();
    }
  });

  it("can be locked for several platforms", async () => {
    await open(hostBlock());
    await run("providers", "lock", "-platform=linux_amd64", "-platform=darwin_arm64", `-platform=${platform}`);
    const lock = await readFile(join(workspace.folder, ".terraform.lock.hcl"), "utf8");
    expect(lock)
      .to.contain(`provider "${address}"`)
      .and.to.match(/"h1:\S+"/)
      .and.to.match(/"zh:[0-9a-f]{64}"/);
    await run("init", "-lockfile=readonly");
  });

  it("reaches a server over https that NODE_EXTRA_CA_CERTS vouches for, and no other", async () => {
    const secure = await startTlsProxy(api.url);
    try {
      const files = { "ca.pem": secure.certificate };
      await open(hostBlock(), files, { TOKENRY_URL: secure.url });
      await run("init");
      const refused = await workspace.run("apply", "-auto-approve");
      expect(toOneLine(refused.stderr)).to.contain("self-signed certificate").and.contain("NODE_EXTRA_CA_CERTS");
      await workspace.close();

      await open(hostBlock(), files, { TOKENRY_URL: secure.url, NODE_EXTRA_CA_CERTS: "ca.pem" });
      await run("init");
      await lifeCycle();
    } finally {
      await secure.close();
    }
  });

  it("keeps two servers apart that one configuration uses", async () => {
    const other = await startHarness();
    try {
      await open(hostBlock());
      const second = `provider "tokenry" {
  alias     = "other"
  url       = "${other.url}"
  api_token = "${other.admin.token}"
}
resource "tokenry_service_account" "other" {
  provider = tokenry.other
  name     = "other"
}
`;
      await workspace.write("main.tf", main + second);
      await run("init");
      await run("apply", "-auto-approve");
      await run("plan", "-detailed-exitcode");
      expect(await namesOn(api)).to.deep.equal(["ci"]);
      expect(await namesOn(other)).to.deep.equal(["other"]);
      await run("destroy", "-auto-approve");
      expect([...(await namesOn(api)), ...(await namesOn(other))]).to.deep.equal([]);
    } finally {
      await other.stop();
    }
  });
});

async function namesOn(server: Harness): Promise<string[]> {
  const page = await server.call("GET", "/api/v1/main/service-accounts");
  return page.json<{ results: { name: string }[] }>().results.map(({ name }) => name);
}
