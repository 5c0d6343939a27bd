import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import { type Attached, startAttached } from "./helpers/attached.ts";
import { apiToken, serviceAccount } from "./helpers/configurations.ts";
import { type InterceptingProxy, startInterceptingProxy } from "./helpers/intercepting-proxy.ts";
import { toOlderAnswer } from "./helpers/older-server.ts";
import { requireTerraform } from "./helpers/require-terraform.ts";
import { expectFailure, expectSuccess, toOneLine } from "./helpers/terraform-outcome.ts";

/** Longer than connections may idle. */
const SLOW_MS = 2_500;
const TOKEN = "tokenry_service_account_api_token.deploy";

describe("failures of server and network", function () {
  this.timeout(60_000);
  let tf: Attached;
  let proxy: InterceptingProxy;

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
    proxy = await startInterceptingProxy(tf.api.url);
  });
  afterEach(async () => {
    await tf?.close();
    await proxy?.close();
  });

  const configure = (main: string) =>
    tf.configure(main, `provider "tokenry" {\n  url = "${proxy.url}"\n  api_token = "${tf.api.admin.token}"\n}\n`);
  const apply = () => tf.workspace.run("apply", "-auto-approve");

  it("keeps a token that was created by an older server and could not be read back, and completes it later", async () => {
    await configure(serviceAccount("ci") + apiToken());
    proxy.intercept = async ({ method, url = "" }, outgoing, _forward, receive) => {
      if (method === "POST" && url.endsWith("/api-tokens")) {
        outgoing.writeHead(200, { "content-type": "application/json" });
        outgoing.end(JSON.stringify(toOlderAnswer(JSON.parse(await receive()), false)));
        return true;
      }
      if (method !== "GET" || !url.includes("/api-tokens/")) return false;
      outgoing.writeHead(500).end();
      return true;
    };
    const { exitCode, stdout } = await apply();
    expect(exitCode).to.equal(0);
    expect(toOneLine(stdout)).to.contain('Warning: The API token "deploy" was created, but could not be read back');
    const state = await tf.attributesOf<{ token: string }>(TOKEN);
    expect(state).to.deep.include({ prefix: null, expires_at: null });
    expect((await tf.api.call("GET", "/api/v1/me", { auth: { token: state.token } })).status).to.equal(200);

    proxy.intercept = () => false;
    await tf.expectNoChanges();
    await apply();
    expect(await tf.attributesOf(TOKEN)).to.deep.include({
      token: state.token,
      expires_at: "2026-01-31T00:00:00Z",
      expired: false,
    });
  });

  const tenant = 'resource "tokenry_tenant" "acme" {\n  id   = "acme"\n  name = "Acme"\n}\n';

  it("has the tenant whose creation was answered at the second time only", async () => {
    await configure(tenant);
    let isLost = false;
    proxy.intercept = async ({ method }, outgoing, forward) => {
      if (method !== "POST" || isLost) return false;
      isLost = true;
      await forward();
      outgoing.destroy();
      return true;
    };
    await expectSuccess(apply());
    expect(proxy.requests.filter((request) => request.startsWith("POST"))).to.have.lengthOf(2);
    await tf.expectNoChanges();
  });

  it("says that a tenant may have been created when the answer was lost each time", async () => {
    await configure(tenant);
    proxy.intercept = async ({ method }, outgoing, forward) => {
      if (method !== "POST") return false;
      await forward();
      outgoing.destroy();
      return true;
    };
    const message = await expectFailure(apply());
    expect(message).to.contain("Whether it was created all the same is not known");
    expect(proxy.requests).to.deep.equal(Array(3).fill("POST /api/v1/tenants"));
  });

  it("waits for the answer of a create when the user interrupts, so that the token is not lost", async () => {
    await configure(serviceAccount("ci") + apiToken());
    let interrupt = () => {};
    proxy.intercept = async ({ method, url = "" }) => {
      if (method !== "POST" || !url.endsWith("/api-tokens")) return false;
      interrupt();
      await setTimeout(SLOW_MS);
      return false;
    };
    const run = tf.workspace.start("apply", "-auto-approve");
    interrupt = () => run.process.kill("SIGINT");
    const { stdout } = await run.done;
    expect(stdout).to.contain("Interrupt received");
    const { token } = await tf.attributesOf<{ token: string }>(TOKEN);
    expect((await tf.api.call("GET", "/api/v1/me", { auth: { token } })).status).to.equal(200);
  });

  it("does not drop from the state what a proxy answers 404 for", async () => {
    await configure(serviceAccount("ci"));
    await apply();
    proxy.intercept = (_incoming, outgoing) => {
      outgoing.writeHead(404, { "content-type": "text/html" }).end("<h1>Not here</h1>");
      return true;
    };
    const message = await expectFailure(tf.workspace.run("plan"));
    expect(message).to.contain("This is not where a Tokenry server answers");
    expect(await tf.resources()).to.deep.equal(["tokenry_service_account.ci"]);
  });

  it("tries again when the server is busy for a moment", async () => {
    await configure(serviceAccount("ci"));
    let refusals = 1;
    proxy.intercept = (_incoming, outgoing) => {
      if (refusals-- <= 0) return false;
      outgoing.writeHead(503, { "retry-after": "0" }).end();
      return true;
    };
    await tf.apply();
    expect(proxy.requests).to.deep.equal(["POST /api/v1/main/service-accounts", "POST /api/v1/main/service-accounts"]);
  });

  it("points at each argument that the server found wrong", async () => {
    await configure(serviceAccount("ci"));
    proxy.intercept = (_incoming, outgoing) => {
      const errors = [
        { pointer: "/name", path: "name", detail: "is reserved", type: "reserved" },
        { pointer: "/superAdmin", path: "superAdmin", detail: "is not allowed here", type: "policy" },
      ];
      const problem = { status: 422, code: "validation-failed", detail: "name: is reserved", requestId: "R1", errors };
      outgoing.writeHead(422, { "content-type": "application/problem+json" }).end(JSON.stringify(problem));
      return true;
    };
    const message = await expectFailure(apply());
    expect(message).to.contain("name is reserved.").and.to.contain("super_admin is not allowed here.");
    expect(message).to.contain("The server logged it as request R1.");
    expect(message).to.match(/name = "ci"/);
  });

  it("does not follow a redirect with the credential", async () => {
    await configure(serviceAccount("ci"));
    proxy.intercept = (_incoming, outgoing) => {
      outgoing.writeHead(302, { location: "http://127.0.0.1:9/login?x=1" }).end();
      return true;
    };
    const message = await expectFailure(apply());
    expect(message).to.contain("redirects to http://127.0.0.1:9/login").and.to.contain("Check url or TOKENRY_URL");
  });
});
