import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Schemas } from "@tokenry/spec";
import { createTerraformWorkspace, type TerraformWorkspace } from "@tokenry/terraform-plugin/testing";
import { expect } from "chai";
import { makeAgeKey, openSealed } from "../../../api/test/helpers/age.ts";
import { type Harness, startHarness } from "../../../api/test/helpers/harness.ts";
import { newTokenText } from "../../../api/test/helpers/token-text.ts";
import { required } from "../helpers/attached.ts";
import { apiToken, bareToken, serviceAccount, type TokenSettings } from "../helpers/configurations.ts";
import { filesWith } from "../helpers/files-with.ts";
import { createPackedMirror, type Mirror } from "../helpers/installed.ts";
import { type InterceptingProxy, startInterceptingProxy } from "../helpers/intercepting-proxy.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectSuccess } from "../helpers/terraform-outcome.ts";

describe("the text of a token", function () {
  this.timeout(120_000);
  let api: Harness;
  let proxy: InterceptingProxy;
  let mirror: Mirror;
  let workspace: TerraformWorkspace;
  let key: { identity: string; recipient: string };
  let output = "";

  before(requireTerraform);
  before(async () => {
    mirror = await createPackedMirror();
    key = await makeAgeKey();
  });
  after(() => mirror?.close());
  beforeEach(async () => {
    output = "";
    api = await startHarness();
    proxy = await startInterceptingProxy(api.url);
  });
  afterEach(async () => {
    await workspace?.close();
    await proxy?.close();
    await api?.stop();
  });

  const open = async (env: Record<string, string> = {}) => {
    const common = {
      TOKENRY_URL: proxy.url,
      TOKENRY_API_TOKEN: api.admin.token,
      TF_LOG: "TRACE",
      TF_LOG_PATH: "trace.log",
    };
    workspace = await createTerraformWorkspace({ files: {}, cliConfig: mirror.cliConfig, env: { ...common, ...env } });
  };
  const run = async (...args: string[]) => {
    output += await expectSuccess(workspace.run(...args));
  };
  const configure = (token: string) => workspace.write("main.tf", required + serviceAccount("ci") + token);
  const attributes = async () => {
    const { resources } = JSON.parse(await workspace.readState()) as StateFile;
    return resources.find(({ type }) => type === "tokenry_service_account_api_token")?.instances[0]?.attributes ?? {};
  };
  const statusWith = async (token: string) => (await api.call("GET", "/api/v1/me", { auth: { token } })).status;
  const filesWithText = (text: string) => filesWith(workspace.folder, text);
  const plan = async (name: string) => {
    await run("plan", `-out=${name}.tfplan`);
    await run("show", `${name}.tfplan`);
    await writeFile(
      join(workspace.folder, `${name}.json`),
      await expectSuccess(workspace.run("show", "-json", `${name}.tfplan`)),
    );
  };
  const expectUnseen = async (...texts: string[]) => {
    expect(await readFile(join(workspace.folder, "trace.log"), "utf8")).to.contain("[TRACE]");
    for (const text of texts) {
      expect(text).to.match(/^tkr_(sat|pat)_\w{54}$/);
      expect(output.includes(text), "output of terraform").to.equal(false);
      expect(api.logText().includes(text), "log of the server").to.equal(false);
    }
    expect(await filesWithText(api.admin.token)).to.deep.equal([]);
  };
  /** Terraform puts the prior state into a plan file, as its own entries and as the "before" of each resource. */
  const priorStateIn = (name: string) => [
    `${name}.tfplan!tfplan`,
    `${name}.tfplan!tfstate`,
    `${name}.tfplan!tfstate-prev`,
  ];

  it("is, with store_token_in_state, in the state, in what Terraform copies from the state, and nowhere else", async () => {
    await open();
    await configure(apiToken() + sensitiveOutput);
    await run("init");
    await plan("create");
    await run("apply", "create.tfplan");
    const first = String((await attributes())["token"]);
    expect(await statusWith(first)).to.equal(200);
    expect(await filesWithText(first)).to.deep.equal(["terraform.tfstate"]);

    await plan("unchanged");
    await configure(apiToken({ max_age: "P60D" }) + sensitiveOutput);
    await plan("replace");
    expect(await filesWithText(first)).to.deep.equal(
      [
        "replace.json",
        ...priorStateIn("replace"),
        "terraform.tfstate",
        "unchanged.json",
        ...priorStateIn("unchanged"),
      ].sort(),
    );

    await run("apply", "replace.tfplan");
    const second = String((await attributes())["token"]);
    expect(await filesWithText(second)).to.deep.equal(["terraform.tfstate"]);

    await run("show");
    await run("output");
    await run("destroy", "-auto-approve");
    expect(await filesWithText(second)).to.deep.equal(["terraform.tfstate.backup"]);
    expect(output).to.contain("(sensitive value)");
    await expectUnseen(first, second);
  });

  it("is nowhere when it is sealed, also not when it is rotated", async () => {
    await open();
    const sealed = (settings: TokenSettings) => bareToken({ recipient: key.recipient, ...settings });
    const text = async () => openSealed(key.identity, String((await attributes())["sealed_token"]));
    await configure(sealed({}));
    await run("init");
    await plan("create");
    await run("apply", "create.tfplan");
    const first = await text();
    await configure(sealed({ rotation_trigger: "now" }));
    await plan("rotate");
    await run("apply", "rotate.tfplan");
    const second = await text();
    expect(await statusWith(second)).to.equal(200);
    await plan("unchanged");
    await writeFile(join(workspace.folder, "state.json"), await expectSuccess(workspace.run("show", "-json")));
    for (const seen of [first, second]) expect(await filesWithText(seen)).to.deep.equal([]);
    await expectUnseen(first, second);
    await run("destroy", "-auto-approve");
  });

  it("is nowhere when the caller brings it, also not when it is rotated", async () => {
    const [first, second] = [newTokenText(), newTokenText()];
    await open({ TF_VAR_first: first, TF_VAR_second: second });
    const brought = (name: string, version: number) =>
      ephemeralVariables + bareToken({ secret_wo: { hcl: `var.${name}` }, secret_wo_version: version });
    await configure(brought("first", 1));
    await run("init");
    await plan("create");
    await run("apply", "create.tfplan");
    expect(await statusWith(first)).to.equal(200);
    await configure(brought("second", 2));
    await plan("rotate");
    await run("apply", "rotate.tfplan");
    expect(await statusWith(second)).to.equal(200);
    await writeFile(join(workspace.folder, "state.json"), await expectSuccess(workspace.run("show", "-json")));
    for (const seen of [first, second]) expect(await filesWithText(seen)).to.deep.equal([]);
    await expectUnseen(first, second);
    await run("destroy", "-auto-approve");
  });

  it("is nowhere when it is ephemeral, and dead after the run that used it", async () => {
    await open();
    const texts: string[] = [];
    proxy.intercept = async ({ method, url = "" }, outgoing, _forward, receive) => {
      if (method !== "POST" || !url.endsWith("/api-tokens")) return false;
      const body = await receive();
      texts.push((JSON.parse(body) as { fullToken: string }).fullToken);
      outgoing.writeHead(200, { "content-type": "application/json" }).end(body);
      return true;
    };
    await configure(
      `ephemeral "tokenry_api_token" "run" {}
provider "tokenry" {
  alias     = "run"
  api_token = ephemeral.tokenry_api_token.run.token
}
resource "tokenry_service_account" "of_the_run" {
  provider = tokenry.run
  name     = "of-the-run"
}
`,
    );
    await run("init");
    await plan("create");
    await run("apply", "create.tfplan");
    await writeFile(join(workspace.folder, "state.json"), await expectSuccess(workspace.run("show", "-json")));
    expect(texts).to.have.length(2);
    for (const text of texts) {
      expect(await filesWithText(text)).to.deep.equal([]);
      expect(await statusWith(text)).to.equal(401);
    }
    await expectUnseen(...texts);
    await run("destroy", "-auto-approve");
  });

  const ways = {
    store_token_in_state: apiToken,
    recipient: () => bareToken({ recipient: key.recipient }),
    secret_wo: () => ephemeralVariables + bareToken({ secret_wo: { hcl: "var.first" }, secret_wo_version: 1 }),
    ephemeral: () => `ephemeral "tokenry_api_token" "run" {
  service_account_id = tokenry_service_account.ci.id
}
# OpenTofu opens none that nothing uses.
resource "terraform_data" "use" {
  provisioner "local-exec" {
    command     = "test -n \\"$TOKEN\\""
    environment = { TOKEN = ephemeral.tokenry_api_token.run.token }
  }
}
`,
  };
  const brought = newTokenText();
  const textOf = async ({ fullToken, sealedToken }: Schemas["CreateApiTokenResponse"]) => {
    if (fullToken) return fullToken;
    return sealedToken ? openSealed(key.identity, sealedToken) : brought;
  };
  const failures: Record<string, (answer: string, text: string) => [status: number, type: string, body: string]> = {
    "an answer that cannot be read": (answer) => [200, "application/json", `${answer.slice(0, -1)},`],
    "an answer of another shape": (answer, text) => [
      201,
      "application/json",
      JSON.stringify({ [text]: [text, answer] }),
    ],
    "a refusal that repeats it": (_answer, text) => [
      422,
      "application/problem+json",
      JSON.stringify({
        title: `No ${text}`,
        detail: `Not ${text}.`,
        status: 422,
        errors: [{ pointer: "/secret", detail: `is ${text}` }],
      }),
    ],
    "a page of a proxy that repeats it": (_answer, text) => [502, "text/html", `<html>${text}</html>`],
  };
  for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
    for (const [failure, respond] of Object.entries(failures)) {
      it(`${way}: is in no error and no log of ${failure}`, async () => {
        await open({ TF_VAR_first: brought, TF_VAR_second: brought });
        let text = "";
        proxy.intercept = async ({ method, url = "" }, outgoing, _forward, receive) => {
          if (method !== "POST" || !url.endsWith("/api-tokens")) return false;
          const body = await receive();
          text = await textOf(JSON.parse(body) as Schemas["CreateApiTokenResponse"]);
          const [status, type, answer] = respond(body, text);
          outgoing.writeHead(status, { "content-type": type }).end(answer);
          return true;
        };
        await configure(ways[way]());
        await run("init");
        const { exitCode, stdout, stderr } = await workspace.run("apply", "-auto-approve");
        expect(exitCode).to.equal(1);
        output += stdout + stderr;
        expect(output).to.contain("Error: ");
        expect(await filesWithText(text)).to.deep.equal([]);
        await expectUnseen(text);
      });
    }
  }
});

interface StateFile {
  resources: { type: string; instances: { attributes: Record<string, unknown> }[] }[];
}

const ephemeralVariables = ["first", "second"]
  .map((name) => `variable "${name}" {\n  type      = string\n  sensitive = true\n  ephemeral = true\n}\n`)
  .join("");

const sensitiveOutput = `output "token" {
  value     = tokenry_service_account_api_token.deploy.token
  sensitive = true
}
`;
