import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { serviceAccount } from "../helpers/configurations.ts";
import { type InterceptingProxy, startInterceptingProxy } from "../helpers/intercepting-proxy.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure, expectSuccess } from "../helpers/terraform-outcome.ts";

describe("ephemeral tokenry_api_token", function () {
  this.timeout(60_000);
  let tf: Attached;
  let proxy: InterceptingProxy;
  let tick: NodeJS.Timeout;

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
    tf.api.clock.now = Date.now();
    tick = setInterval(() => {
      tf.api.clock.now = Date.now();
    }, 50);
    proxy = await startInterceptingProxy(tf.api.url);
  });
  afterEach(async () => {
    clearInterval(tick);
    await tf?.close();
    await proxy?.close();
  });

  const ci = serviceAccount("ci");
  const token = (settings = "", owner = "service_account_id = tokenry_service_account.ci.id") =>
    `ephemeral "tokenry_api_token" "run" {\n  ${owner}\n  ${settings}\n}\n`;
  /** Writes the text into a file, and the status that the server gives for it after some seconds. */
  const use = (seconds = 0) => `resource "terraform_data" "use" {
  provisioner "local-exec" {
    command     = "echo $TOKEN > token; sleep ${seconds}; curl -s -o /dev/null -w '%%{http_code}' -H \\"Authorization: Bearer $TOKEN\\" ${tf.api.url}/api/v1/me > status"
    environment = { TOKEN = ephemeral.tokenry_api_token.run.token }
  }
}
`;
  const configure = (main: string) =>
    tf.configure(main, `provider "tokenry" {\n  url = "${proxy.url}"\n  api_token = "${tf.api.admin.token}"\n}\n`);
  const apply = () => expectSuccess(tf.workspace.run("apply", "-auto-approve"));
  const fileText = async (name: string) => (await readFile(join(tf.workspace.folder, name), "utf8")).trim();
  const statusWith = async (text: string) => (await tf.api.call("GET", "/api/v1/me", { auth: { token: text } })).status;
  const tokensOf = async () => {
    const { id } = await tf.attributesOf<{ id: string }>("tokenry_service_account.ci");
    return (await tf.api.call("GET", `/api/v1/main/service-accounts/${id}/api-tokens`)).json<Schemas["ApiTokenList"]>();
  };

  it("works in the run, is revoked at its end, and is in no state and no plan", async () => {
    await configure(ci + token() + use());
    await expectSuccess(tf.workspace.run("plan", "-out=saved.tfplan"));
    await expectSuccess(tf.workspace.run("apply", "saved.tfplan"));
    const text = await fileText("token");
    expect(text).to.match(/^tkr_sat_/);
    expect(await fileText("status")).to.equal("200");
    expect(await statusWith(text)).to.equal(401);
    expect(await tokensOf()).to.include({ total: 0 });
    expect(await tf.workspace.readState()).not.to.contain(text);
    expect((await readFile(join(tf.workspace.folder, "saved.tfplan"))).includes(text)).to.equal(false);
    expect(tf.api.logText()).not.to.contain(text);
  });

  it("belongs to the caller without a service account", async () => {
    await configure(token("", "") + use());
    await apply();
    expect(await fileText("status")).to.equal("200");
    expect(await statusWith(await fileText("token"))).to.equal(401);
  });

  it("may do what permissions leave, and no more", async () => {
    await configure(ci + token("permissions = []") + use());
    await apply();
    expect(await fileText("status")).to.equal("200");
  });

  it("is renewed while the run lasts longer than max_age", async () => {
    await configure(ci + token('max_age = "PT4S"') + use(7));
    await apply();
    expect(await fileText("status")).to.equal("200");
    expect(await statusWith(await fileText("token"))).to.equal(401);
  });

  it("ends at absolute_max_age, however often it is renewed", async () => {
    await configure(ci + token('max_age = "PT4S"\n  absolute_max_age = "PT5S"') + use(7));
    await apply();
    expect(await fileText("status")).to.equal("401");
    // Terraform 1.11 shows no warning of a renewal, so there is none to look for.
    expect(proxy.requests.filter((request) => request === "GET /api/v1/me").length).to.be.within(3, 6);
  });

  it("ends by itself when the run is killed: on no server max_age after its last use", async () => {
    await configure(ci + token('max_age = "PT4S"') + use(30));
    const run = tf.workspace.start("apply", "-auto-approve");
    let text = "";
    while (text === "") text = await fileText("token").catch(() => setTimeout(100, ""));
    expect(await statusWith(text)).to.equal(200);
    run.process.kill("SIGKILL");
    await run.done;
    await setTimeout(4_100);
    expect(await statusWith(text)).to.equal(401);
  });

  it("is gone with the run when the server cannot be asked at its end: the error says when it ends", async () => {
    await configure(ci + token('max_age = "PT4S"') + use());
    proxy.intercept = ({ method }, outgoing) => {
      if (method !== "DELETE") return false;
      outgoing.writeHead(403, { "content-type": "application/problem+json" }).end('{"status":403,"code":"forbidden"}');
      return true;
    };
    const message = await expectFailure(tf.workspace.run("apply", "-auto-approve"));
    expect(message).to.contain("Revoking the API token of this run").and.to.contain("which ends by itself");
    const text = await fileText("token");
    expect(message).not.to.contain(text);
    await setTimeout(4_100);
    expect(await statusWith(text)).to.equal(401);
  });

  it("is made once when the first answer is lost, and not left over when all are", async () => {
    let lost = 1;
    proxy.intercept = async ({ method, url = "" }, outgoing, forward) => {
      if (method !== "POST" || !url.endsWith("/api-tokens") || lost-- <= 0) return false;
      await forward();
      outgoing.destroy();
      return true;
    };
    await configure(ci + token('max_age = "PT4S"') + use());
    await apply();
    expect(await fileText("status")).to.equal("200");
    expect(await tokensOf()).to.include({ total: 0 });
    lost = 9;
    await tf.workspace.run("apply", "-auto-approve", "-replace=terraform_data.use");
    const [left] = (await tokensOf()).results;
    expect(left?.name).to.equal("terraform-run");
    await setTimeout(4_500);
    expect((await tokensOf()).results.every(({ expired }) => expired)).to.equal(true);
  });

  it("closes without an error when the token is gone already", async () => {
    await configure(ci + token() + use(1));
    const run = tf.workspace.start("apply", "-auto-approve");
    let text = "";
    while (text === "") text = await fileText("token").catch(() => setTimeout(50, ""));
    await tf.api.call("POST", "/api/v1/tokens/revoke", {
      rawBody: `token=${text}`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    const { exitCode, stdout, stderr } = await run.done;
    expect(exitCode, stdout + stderr).to.equal(0);
    expect(await fileText("status")).to.equal("401");
  });

  const wrong = [
    { settings: 'max_age = "PT2S"', says: "max_age is too short" },
    { settings: 'max_age = ""', says: "The token must end" },
    { settings: 'max_age = "30d"', says: "must be an ISO 8601 duration" },
    { settings: 'max_age = "P1D"', says: "absolute_max_age must not be shorter than max_age" },
    { settings: 'absolute_max_age = "PT1M"', says: "absolute_max_age must not be shorter than max_age" },
    { settings: 'name = "Not A Name"', says: "joined by single hyphens" },
  ];
  for (const { settings, says } of wrong) {
    it(`is refused at plan with ${settings}`, async () => {
      await configure(ci + token(settings) + use());
      expect(await expectFailure(tf.workspace.run("plan"))).to.contain(says);
    });
  }
});
