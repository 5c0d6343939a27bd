import { setTimeout } from "node:timers/promises";
import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { makeAgeKey, openSealed } from "../../../../api/test/helpers/age.ts";
import { newTokenText } from "../../../../api/test/helpers/token-text.ts";
import { type Attached, startAttached } from "../../helpers/attached.ts";
import { apiToken, bareToken, serviceAccount, type TokenSettings } from "../../helpers/configurations.ts";
import { type Intercept, type InterceptingProxy, startInterceptingProxy } from "../../helpers/intercepting-proxy.ts";
import { toOlderAnswer } from "../../helpers/older-server.ts";
import { requireTerraform } from "../../helpers/require-terraform.ts";
import { expectFailure, expectSuccess, toOneLine } from "../../helpers/terraform-outcome.ts";

interface TokenState {
  id: string | null;
  token: string | null;
  sealed_token: string | null;
  generation: number;
}

const TOKEN = "tokenry_service_account_api_token.deploy";

/** What the state holds after each failure, and what the next apply makes of it. */
describe("tokenry_service_account_api_token and the failures of server and network", function () {
  this.timeout(90_000);
  let tf: Attached;
  let proxy: InterceptingProxy;
  let key: { identity: string; recipient: string };

  before(requireTerraform);
  before(async () => {
    key = await makeAgeKey();
  });
  beforeEach(async () => {
    tf = await startAttached();
    proxy = await startInterceptingProxy(tf.api.url);
  });
  afterEach(async () => {
    await tf?.close();
    await proxy?.close();
  });

  const ci = serviceAccount("ci");
  const configure = (main: string, credential = tf.api.admin.token) =>
    tf.configure(ci + main, `provider "tokenry" {\n  url = "${proxy.url}"\n  api_token = "${credential}"\n}\n`);
  const apply = () => tf.workspace.run("apply", "-auto-approve");
  const stateOf = () => tf.attributesOf<TokenState>(TOKEN);
  const statusWith = async (token: string) => (await tf.api.call("GET", "/api/v1/me", { auth: { token } })).status;
  const onServer = async () => {
    const { id } = await tf.attributesOf<{ id: string }>("tokenry_service_account.ci");
    const answer = await tf.api.call("GET", `/api/v1/main/service-accounts/${id}/api-tokens`);
    return answer.json<Schemas["ApiTokenList"]>().results;
  };
  const isCreate = ({ method, url = "" }: { method?: string | undefined; url?: string | undefined }) =>
    method === "POST" && url.endsWith("/api-tokens");
  const isRotate = ({ method, url = "" }: { method?: string | undefined; url?: string | undefined }) =>
    method === "POST" && url.endsWith("/rotate");
  /** The server does it, and nobody hears of it. */
  const loseAnswers =
    (isMeant: typeof isCreate): Intercept =>
    async (incoming, outgoing, forward) => {
      if (!isMeant(incoming)) return false;
      await forward();
      outgoing.destroy();
      return true;
    };
  const answerWith =
    (isMeant: typeof isCreate, status: number, headers = {}, times = Number.POSITIVE_INFINITY): Intercept =>
    (incoming, outgoing) => {
      if (!isMeant(incoming) || times-- <= 0) return false;
      const code = status === 429 ? "rate-limited" : "internal";
      const problem = JSON.stringify({ status, code, title: code, detail: `About ${code}.` });
      outgoing.writeHead(status, { "content-type": "application/problem+json", ...headers }).end(problem);
      return true;
    };
  /** As servers did before such answers told all of the token. */
  const answerAsOlder =
    (isMeant: typeof isCreate): Intercept =>
    async (incoming, outgoing, _forward, receive) => {
      if (!isMeant(incoming)) return false;
      const answer = JSON.parse(await receive()) as Schemas["RotateApiTokenResponse"];
      const body = toOlderAnswer(answer, isRotate(incoming));
      outgoing.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
      return true;
    };
  const expectWorking = async () => {
    const state = await stateOf();
    const text = state.token ?? (await openSealed(key.identity, state.sealed_token ?? ""));
    expect(await statusWith(text)).to.equal(200);
    expect((await onServer()).map(({ id }) => id)).to.deep.equal([state.id]);
    await tf.expectNoChanges();
  };

  const ways: { way: string; token: (settings?: TokenSettings) => string }[] = [
    { way: "in the state", token: (settings) => apiToken(settings) },
    { way: "sealed", token: (settings) => bareToken({ recipient: key.recipient, ...settings }) },
  ];
  for (const { way, token } of ways) {
    it(`${way}: when all answers to its creation are lost, the next apply revokes what is there and makes one`, async () => {
      await configure(token());
      proxy.intercept = loseAnswers(isCreate);
      const message = await expectFailure(apply());
      expect(message).to.contain("Apply again: Terraform then finds out");
      expect(await stateOf()).to.include({ id: null, token: null, sealed_token: null });
      const [lost] = await onServer();

      proxy.intercept = () => false;
      expect(toOneLine(await tf.plan())).to.match(/is tainted, so (it )?must be replaced/);
      const output = await expectSuccess(apply());
      expect(output).to.contain("1 added, 0 changed, 1 destroyed");
      expect((await stateOf()).id).not.to.equal(lost?.id);
      await expectWorking();
    });

    it(`${way}: when the answers to its rotation are lost, the next apply gets the text of that rotation`, async () => {
      await configure(token({ rotation_trigger: "a" }));
      await expectSuccess(apply());
      const before = await stateOf();
      await configure(token({ rotation_trigger: "b" }));
      proxy.intercept = loseAnswers(isRotate);
      expect(await expectFailure(apply())).to.contain("Apply again: Terraform then finds out");
      expect(await stateOf()).to.deep.include({ id: before.id, rotation_trigger: "a" });
      expect((await onServer())[0]).to.include({ generation: 2 });

      proxy.intercept = () => false;
      expect(toOneLine(await tf.plan())).to.contain("the answer to its last rotation was lost");
      expect(await expectSuccess(apply())).to.contain("0 added, 1 changed, 0 destroyed");
      expect(await stateOf()).to.include({ id: before.id, generation: 2 });
      await expectWorking();
    });
  }

  it("brought by the caller: a lost creation is found by its prefix and made anew, with the same text or another", async () => {
    for (const next of ["the same", "another"]) {
      const [first, second] = [newTokenText(), newTokenText()];
      const brought = (text: string) => bareToken({ secret_wo: { hcl: `"${text}"` }, secret_wo_version: 1 });
      await configure(brought(first));
      proxy.intercept = loseAnswers(isCreate);
      await expectFailure(apply());
      expect(await statusWith(first)).to.equal(200);
      proxy.intercept = () => false;
      const text = next === "the same" ? first : second;
      await configure(brought(text));
      await expectSuccess(apply());
      expect(await statusWith(text)).to.equal(200);
      expect(await onServer()).to.have.length(1);
      await tf.expectNoChanges();
      await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
    }
  });

  it("brought by the caller: a lost rotation is finished with the same text or another", async () => {
    const texts = Array.from({ length: 4 }, () => newTokenText());
    const brought = (index: number, version: number) =>
      bareToken({ secret_wo: { hcl: `"${texts[index]}"` }, secret_wo_version: version });
    await configure(brought(0, 1));
    await expectSuccess(apply());
    for (const [lost, next, version] of [
      [1, 1, 2],
      [2, 3, 3],
    ] as const) {
      await configure(brought(lost, version));
      proxy.intercept = loseAnswers(isRotate);
      await expectFailure(apply());
      proxy.intercept = () => false;
      await configure(brought(next, version));
      await expectSuccess(apply());
      expect(await statusWith(texts[next] ?? "")).to.equal(200);
      await tf.expectNoChanges();
    }
  });

  it("is not looked for when nothing of the name is there, and nothing is made by looking", async () => {
    await configure("");
    await expectSuccess(apply());
    await configure(apiToken());
    proxy.intercept = (incoming, outgoing) => {
      if (!isCreate(incoming)) return false;
      outgoing.destroy();
      return true;
    };
    await expectFailure(apply());
    expect(await stateOf()).to.include({ id: null });
    proxy.intercept = () => false;
    expect(await tf.plan()).to.contain("1 to add, 0 to change, 0 to destroy");
    expect(await onServer()).to.deep.equal([]);
    await expectSuccess(apply());
    await expectWorking();
  });

  it("that was lost under another credential is named in a warning, and not touched", async () => {
    await configure(apiToken());
    proxy.intercept = loseAnswers(isCreate);
    await expectFailure(apply());
    const [lost] = await onServer();
    proxy.intercept = () => false;
    const other = await tf.api.call("POST", "/api/v1/me/api-tokens", { body: { name: "other" } });
    await configure(apiToken(), other.json<{ fullToken: string }>().fullToken);
    const output = toOneLine(await expectSuccess(apply()));
    expect(output).to.contain('An API token "deploy" may be left over').and.to.contain(lost?.id);
    expect(await onServer()).to.have.length(2);
    await tf.expectNoChanges();
  });

  it("has no state, and is planned again, when the server is down", async () => {
    await configure("");
    await expectSuccess(apply());
    const nowhere = (main: string) =>
      tf.configure(
        ci + main,
        `provider "tokenry" {\n  url = "http://127.0.0.1:9"\n  api_token = "${tf.api.admin.token}"\n}\n`,
      );
    await nowhere(apiToken());
    const message = await expectFailure(tf.workspace.run("apply", "-auto-approve", "-refresh=false"));
    expect(message).to.contain("Is the server at http://127.0.0.1:9 running?").and.not.to.contain("Apply again");
    expect(await tf.resources()).to.deep.equal(["tokenry_service_account.ci"]);
    await configure(apiToken());
    await expectSuccess(apply());
    await expectWorking();
  });

  it("is made once by a server that is slow", async () => {
    await configure(apiToken());
    proxy.intercept = async (incoming) => {
      if (isCreate(incoming)) await setTimeout(3_000);
      return false;
    };
    await expectSuccess(apply());
    expect(proxy.requests.filter((request) => request.endsWith("/api-tokens"))).to.have.length(1);
    await expectWorking();
  });

  it("waits as long as a busy server asks, and is made once", async () => {
    await configure(apiToken());
    proxy.intercept = answerWith(isCreate, 429, { "retry-after": "2" }, 1);
    const startedAt = Date.now();
    await expectSuccess(apply());
    expect(Date.now() - startedAt).to.be.greaterThan(2_000);
    await expectWorking();
  });

  it("has no state when the server stays busy", async () => {
    await configure("");
    await expectSuccess(apply());
    await configure(apiToken());
    proxy.intercept = answerWith(isCreate, 429, { "retry-after": "0" });
    await expectFailure(apply());
    expect(await tf.resources()).to.deep.equal(["tokenry_service_account.ci"]);
  });

  it("is made once when the server fails and then is fine", async () => {
    await configure(apiToken());
    proxy.intercept = answerWith(isCreate, 500, {}, 2);
    await expectSuccess(apply());
    await expectWorking();
  });

  it("is made once when the first answer is lost: the second is the same", async () => {
    await configure(apiToken());
    let lost = 1;
    const lose = loseAnswers(isCreate);
    proxy.intercept = (...call) => (isCreate(call[0]) && lost-- > 0 ? lose(...call) : false);
    await expectSuccess(apply());
    await expectWorking();
  });

  it("stays as it was when the credential ends in the middle of an apply, which goes on with another", async () => {
    const admin = await tf.api.call("POST", "/api/v1/me/api-tokens", { body: { name: "deployer" } });
    const { id, fullToken } = admin.json<{ id: string; fullToken: string }>();
    await configure(apiToken({ rotation_trigger: "a" }), fullToken);
    await expectSuccess(apply());
    const before = await stateOf();
    await configure(apiToken({ rotation_trigger: "b", description: "new" }), fullToken);
    proxy.intercept = async (incoming) => {
      if (isRotate(incoming)) await tf.api.call("DELETE", `/api/v1/me/api-tokens/${id}`);
      return false;
    };
    const message = await expectFailure(apply());
    expect(message).to.contain("Rotating the API token").and.to.contain("The server did not accept the credential");
    expect(await stateOf()).to.deep.include({ ...before });
    expect(await statusWith(before.token ?? "")).to.equal(200);
    proxy.intercept = () => false;
    await configure(apiToken({ rotation_trigger: "b", description: "new" }));
    await expectSuccess(apply());
    expect(await stateOf()).to.include({ id: before.id, generation: 2, description: "new" });
    await expectWorking();
  });

  it("is in the state when it cannot be read back, which an older server makes necessary", async () => {
    const admin = await tf.api.call("POST", "/api/v1/me/api-tokens", { body: { name: "deployer" } });
    const { id, fullToken } = admin.json<{ id: string; fullToken: string }>();
    await configure(apiToken(), fullToken);
    proxy.intercept = async (...call) => {
      const [{ method, url = "" }] = call;
      if (method === "GET" && url.includes("/api-tokens/")) await tf.api.call("DELETE", `/api/v1/me/api-tokens/${id}`);
      return answerAsOlder(isCreate)(...call);
    };
    const { exitCode, stdout } = await apply();
    expect(exitCode).to.equal(0);
    expect(toOneLine(stdout)).to.contain("was created, but could not be read back");
    proxy.intercept = () => false;
    await configure(apiToken());
    await expectWorking();
  });

  it("has its new text in the state when the rotation cannot be read back from an older server", async () => {
    await configure(apiToken({ rotation_trigger: "a" }));
    await expectSuccess(apply());
    await configure(apiToken({ rotation_trigger: "b" }));
    let isRotated = false;
    const fail = answerWith(() => isRotated, 500);
    proxy.intercept = (...call) => {
      if (!isRotate(call[0])) return fail(...call);
      isRotated = true;
      return answerAsOlder(isRotate)(...call);
    };
    const { exitCode, stdout } = await apply();
    expect(exitCode).to.equal(0);
    expect(toOneLine(stdout)).to.contain("was rotated, but could not be read back");
    proxy.intercept = () => false;
    expect(await stateOf()).to.include({ generation: 2 });
    await expectWorking();
  });

  it("is complete after one request for its creation and one for its rotation, or two with an older server", async () => {
    for (const isOlder of [false, true]) {
      proxy.intercept = isOlder ? answerAsOlder((incoming) => isCreate(incoming) || isRotate(incoming)) : () => false;
      for (const rotation_trigger of ["a", "b"]) {
        await configure(apiToken({ rotation_trigger, max_age: "P1D" }));
        proxy.requests.length = 0;
        await expectSuccess(apply());
        const { id } = await stateOf();
        const one = rotation_trigger === "a" ? /^POST .*\/api-tokens$/ : /^POST .*\/rotate$/;
        const read = new RegExp(`^GET .*/api-tokens/${id}$`);
        const asked = proxy.requests.slice(proxy.requests.findIndex((request) => one.test(request)));
        expect(asked, asked.join()).to.have.length(isOlder ? 2 : 1);
        if (isOlder) expect(asked[1]).to.match(read);
        const state = await tf.attributesOf<Record<string, unknown>>(TOKEN);
        expect(state).to.include({ expired: false, expires_at: "2026-01-02T00:00:00Z" });
        expect(String(state["token"])).to.match(new RegExp(`^${String(state["prefix"])}`));
        await tf.expectNoChanges();
      }
      await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
    }
  });

  it("has its new text in the state when Terraform is interrupted while it is rotated", async () => {
    await configure(apiToken({ rotation_trigger: "a" }));
    await expectSuccess(apply());
    await configure(apiToken({ rotation_trigger: "b" }));
    let interrupt = () => {};
    proxy.intercept = async (incoming) => {
      if (!isRotate(incoming)) return false;
      interrupt();
      await setTimeout(1_500);
      return false;
    };
    const run = tf.workspace.start("apply", "-auto-approve");
    interrupt = () => run.process.kill("SIGINT");
    const { stdout } = await run.done;
    expect(stdout).to.contain("Interrupt received");
    proxy.intercept = () => false;
    const { generation, token } = await stateOf();
    expect(generation).to.equal(2);
    expect(await statusWith(token ?? "")).to.equal(200);
  });

  it("is named in a warning when it is to be destroyed without anyone having looked for it", async () => {
    await configure(apiToken());
    proxy.intercept = loseAnswers(isCreate);
    await expectFailure(apply());
    proxy.intercept = () => false;
    const output = await expectSuccess(
      tf.workspace.run("destroy", "-auto-approve", "-refresh=false", `-target=${TOKEN}`),
    );
    expect(toOneLine(output)).to.contain('An API token "deploy" may be left over');
  });
});
