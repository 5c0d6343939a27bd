import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { type Intercept, type InterceptingProxy, startInterceptingProxy } from "../helpers/intercepting-proxy.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure, expectSuccess, toOneLine } from "../helpers/terraform-outcome.ts";

interface Kind {
  thing: string;
  type: string;
  path: string;
  /** Default: `path`. */
  listPath?: string;
  settings: string;
}

const kinds: Kind[] = [
  { thing: "service account", type: "tokenry_service_account", path: "main/service-accounts", settings: 'name = "ci"' },
  { thing: "group", type: "tokenry_group", path: "main/groups", settings: 'name = "Ops"\ndescription = "Operates"' },
  {
    thing: "role",
    type: "tokenry_role",
    path: "main/roles",
    listPath: "main/roles/search",
    settings: 'name = "Deployer"\npermissions = { FLOW = ["VIEW", "EXECUTE"], EXECUTION = ["VIEW"] }',
  },
  { thing: "user", type: "tokenry_user", path: "users", settings: 'email = "ada@example.com"\ntenants = ["main"]' },
];

/** What the state holds when all answers to a creation are lost, and what the next apply makes of it. */
describe("what was created and not told", function () {
  this.timeout(90_000);
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

  const configure = (main: string, credential = tf.api.admin.token) =>
    tf.configure(main, `provider "tokenry" {\n  url = "${proxy.url}"\n  api_token = "${credential}"\n}\n`);
  const apply = () => tf.workspace.run("apply", "-auto-approve");
  /** The server does it, and nobody hears of it. */
  const loseAnswers =
    (method: string, path: RegExp): Intercept =>
    async (incoming, outgoing, forward) => {
      if (incoming.method !== method || !path.test(incoming.url ?? "")) return false;
      await forward();
      outgoing.destroy();
      return true;
    };
  /** The request does not get there. */
  const loseRequests: Intercept = (incoming, outgoing) => {
    if (incoming.method !== "POST") return false;
    outgoing.destroy();
    return true;
  };

  for (const { thing, type, path, listPath = path, settings } of kinds) {
    const resource = `${type}.it`;
    const main = `resource "${type}" "it" {\n${settings}\n}\n`;
    const onServer = async () => {
      const answer = await tf.api.call("GET", `/api/v1/${listPath}`);
      const { results } = answer.json<{ results: { id: string; name?: string; username?: string }[] }>();
      return results.filter(({ name, username }) => settings.includes(`"${name ?? username}"`)).map(({ id }) => id);
    };
    const lose = async () => {
      await configure(main);
      proxy.intercept = loseAnswers("POST", new RegExp(`/${path}$`));
      expect(await expectFailure(apply())).to.contain("Apply again: Terraform then finds out");
      expect(await tf.attributesOf(resource)).to.include({ id: null });
      proxy.intercept = () => false;
    };

    describe(`a ${thing}`, () => {
      it("is found by the next apply, which leaves one", async () => {
        await lose();
        const [lost] = await onServer();
        expect(toOneLine(await tf.plan())).to.match(/is tainted, so (it )?must be replaced/);
        expect(await expectSuccess(apply())).to.contain("1 added, 0 changed, 1 destroyed");
        const { id } = await tf.attributesOf<{ id: string }>(resource);
        expect(id).not.to.equal(lost);
        expect(await onServer()).to.deep.equal([id]);
        await tf.expectNoChanges();
      });

      it("is found by the next apply too when the answer was somebody else's, without an id", async () => {
        await configure(main);
        proxy.intercept = async ({ method, url = "" }, outgoing, forward) => {
          if (method !== "POST" || !url.endsWith(`/${path}`)) return false;
          await forward();
          outgoing.writeHead(200, { "content-type": "application/json" }).end('{"status":"ok"}');
          return true;
        };
        const message = toOneLine(await expectFailure(apply()));
        expect(message).to.contain("does not have the id of what was made").and.to.contain("Check url");
        expect(message).to.contain("Apply again: Terraform then finds out");
        proxy.intercept = () => false;
        expect(await expectSuccess(apply())).to.contain("1 added, 0 changed, 1 destroyed");
        expect(await onServer()).to.have.length(1);
        await tf.expectNoChanges();
      });

      it("is removed by a destroy", async () => {
        await lose();
        await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
        expect(await onServer()).to.deep.equal([]);
        expect(await tf.resources()).to.deep.equal([]);
      });

      it("is not made by looking for it", async () => {
        await configure(main);
        proxy.intercept = loseRequests;
        await expectFailure(apply());
        proxy.intercept = () => false;
        expect(await tf.plan()).to.contain("1 to add, 0 to change, 0 to destroy");
        expect(await onServer()).to.deep.equal([]);
        await expectSuccess(apply());
        await tf.expectNoChanges();
      });

      it("is told of when it is removed without having been looked for", async () => {
        await lose();
        const shown = await expectSuccess(tf.workspace.run("destroy", "-auto-approve", "-refresh=false"));
        expect(toOneLine(shown)).to.contain(`A ${thing} "`).and.to.contain("may be left over");
        expect(await onServer()).to.have.length(1);
      });
    });
  }

  it("under another credential is named in a warning, and not touched", async () => {
    const main = 'resource "tokenry_service_account" "it" {\n  name = "ci"\n}\n';
    await configure(main);
    proxy.intercept = loseAnswers("POST", /\/service-accounts$/);
    await expectFailure(apply());
    proxy.intercept = () => false;
    const [lost] = (await tf.api.call("GET", "/api/v1/main/service-accounts")).json<{ results: { id: string }[] }>()
      .results;
    const other = await tf.api.call("POST", "/api/v1/me/api-tokens", { body: { name: "other" } });
    await configure(main, other.json<{ fullToken: string }>().fullToken);
    const shown = toOneLine(await expectSuccess(apply()));
    expect(shown).to.contain('A service account "ci" may be left over').and.to.contain(lost?.id);
    expect((await tf.api.call("GET", `/api/v1/main/service-accounts/${lost?.id}`)).status).to.equal(200);
    await tf.expectNoChanges();
  });

  const around = 'resource "tokenry_service_account" "ci" {\n  name = "ci"\n}\n';
  const relations = [
    {
      thing: "membership",
      method: "PUT",
      path: /\/members\//,
      needs: `${around}resource "tokenry_group" "ops" {\n  name = "Ops"\n}\n`,
      main: 'resource "tokenry_group_membership" "it" {\n  group_id = tokenry_group.ops.id\n  principal_id = tokenry_service_account.ci.id\n}\n',
    },
    {
      thing: "binding",
      method: "POST",
      path: /\/bindings$/,
      needs: `${around}resource "tokenry_role" "it" {\n  name = "Viewer"\n  permissions = { FLOW = ["VIEW"] }\n}\n`,
      main: 'resource "tokenry_binding" "it" {\n  role_id = tokenry_role.it.id\n  principal_id = tokenry_service_account.ci.id\n}\n',
    },
  ];
  for (const { thing, method, path, needs, main } of relations) {
    it(`a ${thing} is taken over by the next apply`, async () => {
      await configure(needs);
      await expectSuccess(apply());
      await configure(needs + main);
      proxy.intercept = loseAnswers(method, path);
      expect(await expectFailure(apply())).to.contain("Apply again: Terraform then finds out");
      proxy.intercept = () => false;
      expect(await expectSuccess(apply())).to.contain("1 added, 0 changed, 0 destroyed");
      await tf.expectNoChanges();
    });
  }

  it("a membership is finished in the same apply when one answer alone is lost", async () => {
    const { needs = "", main = "" } = relations[0] ?? {};
    await configure(needs);
    await expectSuccess(apply());
    await configure(needs + main);
    let losses = 1;
    const lose = loseAnswers("PUT", /\/members\//);
    proxy.intercept = (...call) => losses-- > 0 && lose(...call);
    expect(await expectSuccess(apply())).to.contain("1 added, 0 changed, 0 destroyed");
    await tf.expectNoChanges();
  });
});
