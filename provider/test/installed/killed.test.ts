import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Schemas } from "@tokenry/spec";
import { createTerraformWorkspace, type TerraformWorkspace } from "@tokenry/terraform-plugin/testing";
import { expect } from "chai";
import { makeAgeKey, openSealed } from "../../../api/test/helpers/age.ts";
import { type Harness, startHarness } from "../../../api/test/helpers/harness.ts";
import { newTokenText } from "../../../api/test/helpers/token-text.ts";
import { required } from "../helpers/attached.ts";
import { bareToken, serviceAccount } from "../helpers/configurations.ts";
import { filesWith } from "../helpers/files-with.ts";
import { createPackedMirror, type Mirror } from "../helpers/installed.ts";
import { type InterceptingProxy, startInterceptingProxy } from "../helpers/intercepting-proxy.ts";
import { toOlderAnswer } from "../helpers/older-server.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectSuccess, toOneLine } from "../helpers/terraform-outcome.ts";

const ephemeralAge = { name: "PT4S", ms: 4_000 };

/** How seldom the clock of the server moves, and then some. */
const tickMs = 100;

/** What the provider is doing, and the end of its request's path. */
const steps = { create: "/api-tokens", rotate: "/rotate" };

type Moment = "before the provider has the answer" | "while the provider has the text";

describe("the text of a token, when its provider is killed in the middle of an apply", function () {
  this.timeout(120_000);
  let api: Harness;
  let tick: NodeJS.Timeout;
  let proxy: InterceptingProxy;
  let mirror: Mirror;
  let workspace: TerraformWorkspace;
  let key: { identity: string; recipient: string };
  const brought = newTokenText();

  before(requireTerraform);
  before(async () => {
    mirror = await createPackedMirror();
    key = await makeAgeKey();
  });
  after(() => mirror?.close());
  beforeEach(async () => {
    api = await startHarness();
    api.clock.now = Date.now();
    tick = setInterval(() => {
      api.clock.now = Date.now();
    }, 50);
    proxy = await startInterceptingProxy(api.url);
    const env = {
      TOKENRY_URL: proxy.url,
      TOKENRY_API_TOKEN: api.admin.token,
      TF_VAR_text: brought,
      TF_LOG: "TRACE",
      TF_LOG_PATH: "trace.log",
    };
    workspace = await createTerraformWorkspace({ files: {}, cliConfig: mirror.cliConfig, env });
  });
  afterEach(async () => {
    clearInterval(tick);
    await workspace?.close();
    await proxy?.close();
    await api?.stop();
  });

  const statusWith = async (token: string) => (await api.call("GET", "/api/v1/me", { auth: { token } })).status;
  const tokensOf = async () => {
    const accounts = (await api.call("GET", "/api/v1/main/service-accounts")).json<{ results: { id: string }[] }>();
    const path = `/api/v1/main/service-accounts/${accounts.results[0]?.id}/api-tokens`;
    return (await api.call("GET", path)).json<Schemas["ApiTokenList"]>().results;
  };

  const sealedInState = async () =>
    String(JSON.parse(/"sealed_token": ("[^"]*")/.exec(await workspace.readState())?.[1] ?? '""'));

  /** The configuration of each way, and the text in an answer to a creation. */
  const toEphemeral = (maxAge: string) => ({
    main: `ephemeral "tokenry_api_token" "run" {
  service_account_id = tokenry_service_account.ci.id
  max_age            = "${maxAge}"
}
resource "terraform_data" "use" {
  provisioner "local-exec" {
    command     = "test -n \\"$TOKEN\\""
    environment = { TOKEN = ephemeral.tokenry_api_token.run.token }
  }
}
`,
    textOf: async (answer: Schemas["CreateApiTokenResponse"]) => String(answer.fullToken),
  });
  const ways = {
    ephemeral: toEphemeral(ephemeralAge.name),
    "ephemeral for an hour": toEphemeral("PT1H"),
    secret_wo: {
      main: `variable "text" {
  type      = string
  sensitive = true
  ephemeral = true
}
${bareToken({ secret_wo: { hcl: "var.text" }, secret_wo_version: 1 })}`,
      textOf: async () => brought,
    },
    recipient: {
      main: (trigger?: string) =>
        bareToken({
          recipient: key.recipient,
          overlap: "PT1H",
          ...(trigger !== undefined && { rotation_trigger: trigger }),
        }),
      textOf: (answer: Schemas["CreateApiTokenResponse"]) => openSealed(key.identity, String(answer.sealedToken)),
    },
  };

  const configure = (main: string) => workspace.write("main.tf", required + serviceAccount("ci") + main);
  const apply = (...options: string[]) => workspace.run("apply", "-auto-approve", ...options);

  /** Applies what makes the token of a way, and calls `strike` at that moment. */
  async function strikeDuringApply(way: keyof typeof ways, moment: Moment, strike: (terraform: number) => void) {
    const { main } = ways[way];
    await configure(typeof main === "string" ? main : main());
    await expectSuccess(workspace.run("init"));
    await expectSuccess(apply("-target=tokenry_service_account.ci"));
    return strikeDuring("create", way, moment, strike);
  }

  /** Plans, applies the plan, and calls `strike` at that moment. Gives the text, and what terraform said. */
  async function strikeDuring(
    step: keyof typeof steps,
    way: keyof typeof ways,
    moment: Moment,
    strike: (terraform: number) => void,
  ): Promise<{ text: string; said: string }> {
    const { textOf } = ways[way];
    await expectSuccess(workspace.run("plan", "-out=create.tfplan"));
    let text = "";
    let isOver = false;
    proxy.intercept = async ({ method, url = "" }, outgoing, _forward, receive) => {
      const isStep = method === "POST" && url.endsWith(steps[step]);
      if (isOver || !(isStep || url.includes("/api-tokens/"))) return false;
      if (!isStep) {
        if (text === "") return false;
        isOver = true;
        strike(run.process.pid ?? 0);
        return false;
      }
      const answer = JSON.parse(await receive()) as Schemas["CreateApiTokenResponse"];
      text = await textOf(answer);
      if (moment === "before the provider has the answer") {
        isOver = true;
        strike(run.process.pid ?? 0);
        await setTimeout(200);
      }
      // An older server's, so that there is a moment when the provider has the text, and Terraform has not: it asks for the rest.
      const body = JSON.stringify(toOlderAnswer(answer, step === "rotate"));
      outgoing.writeHead(201, { "content-type": "application/json" }).end(body);
      return true;
    };
    const run = workspace.start("apply", "create.tfplan");
    const { stdout, stderr } = await run.done;
    expect(isOver, "it was struck").to.equal(true);
    expect(text).to.match(/^tkr_sat_\w{54}$/);
    return { text, said: stdout + stderr };
  }

  async function expectNowhere(text: string, said: string) {
    expect(await readFile(join(workspace.folder, "trace.log"), "utf8")).to.contain("[TRACE]");
    expect(await filesWith(workspace.folder, text)).to.deep.equal([]);
    expect(await filesWith(workspace.folder, api.admin.token)).to.deep.equal([]);
    expect(said.includes(text), "output of terraform").to.equal(false);
    expect(api.logText().includes(text), "log of the server").to.equal(false);
  }

  const killProvider = (terraform: number) => {
    for (const pid of childrenOf(terraform)) process.kill(pid, "SIGKILL");
  };
  /** Terraform first: it must not see its provider end. */
  const killAll = (terraform: number) => {
    const providers = childrenOf(terraform);
    for (const pid of [terraform, ...providers]) process.kill(pid, "SIGKILL");
  };
  const expectNoChanges = async () => {
    const { exitCode, stdout, stderr } = await workspace.run("plan", "-detailed-exitcode");
    expect(exitCode, stdout + stderr).to.equal(0);
  };

  const moments: Moment[] = ["before the provider has the answer", "while the provider has the text"];
  for (const moment of moments) {
    it(`ephemeral, ${moment}: is nowhere, and dead as soon as max_age has passed`, async () => {
      const { text, said } = await strikeDuringApply("ephemeral", moment, killProvider);
      // The two things that Terraform says of a call whose plugin is gone: gRPC's Unavailable, and Canceled.
      expect(said).to.match(/Error: (Plugin did not respond|Request cancelled)/);
      await expectNowhere(text, said);
      await setTimeout(ephemeralAge.ms + tickMs);
      expect(await statusWith(text)).to.equal(401);
    });

    it(`sealed, ${moment}: is nowhere, so that nobody can use what was made, and the next plan warns of it`, async () => {
      const { text, said } = await strikeDuringApply("recipient", moment, killProvider);
      await expectNowhere(text, said);
      expect(await workspace.readState()).not.to.contain("AGE ENCRYPTED FILE");
      const [left] = await tokensOf();
      expect(left?.name).to.equal("deploy");
      const plan = toOneLine(await expectSuccess(workspace.run("plan")));
      expect(plan).to.contain('An API token "deploy" may be left over').and.to.contain(left?.id);
    });

    it(`brought, ${moment}: is nowhere but with who brought it, and the next apply takes its token over`, async () => {
      const { text, said } = await strikeDuringApply("secret_wo", moment, killProvider);
      await expectNowhere(text, said);
      expect(await statusWith(text)).to.equal(200);
      const [made] = await tokensOf();
      const output = toOneLine(await expectSuccess(apply()));
      expect(output).to.contain('API token "deploy" was there already').and.to.contain("1 added");
      expect((await tokensOf()).map(({ id }) => id)).to.deep.equal([made?.id]);
      await expectNowhere(text, output);
      await expectNoChanges();
      await expectSuccess(workspace.run("destroy", "-auto-approve"));
      expect(await statusWith(text)).to.equal(401);
    });

    it(`brought, ${moment}, terraform killed as well: the next apply takes its token over`, async () => {
      const { text } = await strikeDuringApply("secret_wo", moment, killAll);
      const [made] = await tokensOf();
      await expectSuccess(apply());
      expect((await tokensOf()).map(({ id }) => id)).to.deep.equal([made?.id]);
      expect(await statusWith(text)).to.equal(200);
      await expectNoChanges();
    });

    it(`sealed, ${moment}, in a rotation: the next apply gets that text, and the old one lives as long as it should`, async () => {
      await configure(ways.recipient.main("a"));
      await expectSuccess(workspace.run("init"));
      await expectSuccess(apply());
      const old = await openSealed(key.identity, await sealedInState());
      await configure(ways.recipient.main("b"));
      const { text } = await strikeDuring("rotate", "recipient", moment, killAll);
      expect(await expectSuccess(apply())).to.contain("0 added, 1 changed, 0 destroyed");
      expect(await openSealed(key.identity, await sealedInState())).to.equal(text);
      expect([await statusWith(old), await statusWith(text)]).to.deep.equal([200, 200]);
      expect((await tokensOf()).map(({ generation }) => generation)).to.deep.equal([2]);
      await expectNoChanges();
    });
  }

  for (const way of ["ephemeral for an hour", "recipient", "secret_wo"] as const) {
    it(`${way}: Ctrl-C lets the step end, and the text is nowhere`, async () => {
      const { text, said } = await strikeDuringApply(way, "while the provider has the text", (pid) =>
        process.kill(pid, "SIGINT"),
      );
      expect(said).to.contain("Interrupt received");
      await expectNowhere(text, said);
      // Terraform 1.11 closes nothing after an interrupt: the provider does.
      if (way === "ephemeral for an hour") expect(await statusWith(text)).to.equal(401);
    });
  }

  it("ephemeral: the provider of a terraform that is killed revokes the token, and ends", async () => {
    let providers: number[] = [];
    const { text, said } = await strikeDuringApply(
      "ephemeral for an hour",
      "while the provider has the text",
      (pid) => {
        providers = childrenOf(pid);
        process.kill(pid, "SIGKILL");
      },
    );
    await expectNowhere(text, said);
    // It looks every two seconds whether its parent lives.
    for (let waitedMs = 0; providers.some(isRunning) && waitedMs < 5_000; waitedMs += 100) await setTimeout(100);
    expect(providers.filter(isRunning)).to.deep.equal([]);
    expect(await statusWith(text)).to.equal(401);
  });
});

function childrenOf(pid: number): number[] {
  return execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map(Number);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
