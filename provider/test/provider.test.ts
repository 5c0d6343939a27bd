import { expect } from "chai";
import { type Attached, startAttached } from "./helpers/attached.ts";
import { serviceAccount } from "./helpers/configurations.ts";
import { requireTerraform } from "./helpers/require-terraform.ts";
import { setEnvironment } from "./helpers/set-environment.ts";
import { expectFailure, expectSuccess } from "./helpers/terraform-outcome.ts";

describe("provider configuration", function () {
  this.timeout(60_000);
  let tf: Attached;
  let restore: (() => void)[] = [];

  before(requireTerraform);
  before(async () => {
    tf = await startAttached();
    await tf.api.call("POST", "/api/v1/main/service-accounts", { body: { name: "ci" } });
  });
  afterEach(() => {
    for (const undo of restore) undo();
    restore = [];
  });
  after(() => tf?.close());

  const data = 'data "tokenry_service_account" "ci" {\n  name = "ci"\n}\n';
  const configure = (settings: Readonly<Record<string, string>>, main = data) => {
    const lines = Object.entries(settings).map(([name, value]) => `  ${name} = ${JSON.stringify(value)}\n`);
    return tf.configure(main, `provider "tokenry" {\n${lines.join("")}}\n`);
  };
  const setVariables = (variables: Readonly<Record<string, string>>) => {
    restore.push(setEnvironment(variables));
  };
  const planFailure = () => expectFailure(tf.workspace.run("plan"));
  const wrongToken = `tkr_pat_${"x".repeat(40)}`;

  describe("reaches the server", () => {
    it("with url and api_token", async () => {
      await configure({ url: tf.api.url, api_token: tf.api.admin.token, tenant: "main" });
      await tf.plan();
    });

    it("with url, username and password", async () => {
      const { username, password } = tf.api.admin;
      await configure({ url: tf.api.url, username, password });
      await tf.plan();
    });

    it("with TOKENRY_URL, TOKENRY_API_TOKEN and TOKENRY_TENANT", async () => {
      setVariables({ TOKENRY_URL: tf.api.url, TOKENRY_API_TOKEN: tf.api.admin.token, TOKENRY_TENANT: "main" });
      await configure({});
      await tf.plan();
    });

    it("with TOKENRY_USERNAME and TOKENRY_PASSWORD", async () => {
      const { username, password } = tf.api.admin;
      setVariables({ TOKENRY_URL: tf.api.url, TOKENRY_USERNAME: username, TOKENRY_PASSWORD: password });
      await configure({});
      await tf.plan();
    });

    it("with api_token, whatever user the environment names", async () => {
      setVariables({ TOKENRY_USERNAME: "nobody@example.com", TOKENRY_PASSWORD: "wrong-password" });
      await configure({ url: tf.api.url, api_token: tf.api.admin.token });
      await tf.plan();
    });

    it("with username and password, whatever token the environment holds", async () => {
      const { username, password } = tf.api.admin;
      setVariables({ TOKENRY_API_TOKEN: wrongToken });
      await configure({ url: tf.api.url, username, password });
      await tf.plan();
    });
  });

  describe("says what is wrong", () => {
    it("when no credential is given, which validate does not need", async () => {
      await configure({ url: tf.api.url });
      await expectSuccess(tf.workspace.run("validate"));
      const message = await planFailure();
      expect(message).to.contain("No credential for the Tokenry server");
      for (const name of ["api_token", "username", "password"]) expect(message).to.contain(name);
      for (const name of ["API_TOKEN", "USERNAME", "PASSWORD"]) expect(message).to.contain(`TOKENRY_${name}`);
    });

    it("when api_token and username are both given", async () => {
      await configure({ api_token: wrongToken, username: "a@example.com", password: "a-password" });
      const message = await expectFailure(tf.workspace.run("validate"));
      expect(message).to.contain("Give api_token, or username and password, not both");
    });

    it("when the environment holds a token and a user", async () => {
      setVariables({ TOKENRY_API_TOKEN: wrongToken, TOKENRY_USERNAME: "a@example.com" });
      await configure({ url: tf.api.url });
      expect(await planFailure()).to.contain("Both TOKENRY_API_TOKEN and TOKENRY_USERNAME are set");
    });

    it("when a username has no password", async () => {
      await configure({ url: tf.api.url, username: "a@example.com" });
      expect(await planFailure()).to.contain("give password or TOKENRY_PASSWORD too");
    });

    it("when the token does not work, without showing it", async () => {
      await configure({ url: tf.api.url, api_token: wrongToken });
      const message = await planFailure();
      expect(message).to.contain("The server did not accept the credential");
      expect(message).to.match(/The server logged it as request \S+\./);
      expect(message).not.to.contain(wrongToken);
    });

    it("when a token from the environment does not work, without showing it", async () => {
      setVariables({ TOKENRY_API_TOKEN: wrongToken });
      await configure({ url: tf.api.url });
      const message = await planFailure();
      expect(message).to.contain("The server did not accept the credential").and.not.to.contain(wrongToken);
    });

    it("when the api_token has a line end", async () => {
      await configure({ url: tf.api.url, api_token: `${wrongToken}\n` });
      const message = await planFailure();
      expect(message).to.contain("The argument api_token gave an API token with").and.not.to.contain(wrongToken);
    });

    it("when no server listens at the url", async () => {
      await configure({ url: "http://127.0.0.1:9", api_token: tf.api.admin.token });
      const message = await planFailure();
      expect(message).to.contain("ECONNREFUSED").and.to.contain("Is the server at http://127.0.0.1:9 running?");
    });

    it("when the url is another place of the server", async () => {
      await configure({ url: `${tf.api.url}/elsewhere`, api_token: tf.api.admin.token });
      expect(await planFailure()).to.contain("This is not where a Tokenry server answers");
    });

    for (const url of ["tokenry.example.com", "ftp://tokenry.example.com", "", "http://me:secret@127.0.0.1"]) {
      it(`when the url is "${url}"`, async () => {
        await configure({ url, api_token: tf.api.admin.token });
        const message = await planFailure();
        expect(message)
          .to.contain("The provider's configuration is wrong")
          .and.to.match(/ url (must|holds)/);
      });
    }

    it("when the tenant is not a tenant's name", async () => {
      await configure({ url: tf.api.url, api_token: tf.api.admin.token, tenant: "No/Tenant" });
      expect(await planFailure()).to.contain("tenant must be lower case letters");
    });

    it("when there is no such tenant", async () => {
      await configure({ url: tf.api.url, api_token: tf.api.admin.token, tenant: "nowhere" });
      expect(await planFailure()).to.contain('tenant "nowhere"');
    });

    it("when a call is not permitted", async () => {
      const created = await tf.api.call("POST", "/api/v1/main/service-accounts", { body: { name: "weak" } });
      const path = `/api/v1/main/service-accounts/${created.json<{ id: string }>().id}/api-tokens`;
      const token = (await tf.api.call("POST", path, { body: { name: "t" } })).json<{ fullToken: string }>().fullToken;
      await configure({ url: tf.api.url, api_token: token }, serviceAccount("new"));
      const message = await expectFailure(tf.workspace.run("apply", "-auto-approve"));
      expect(message).to.contain('Creating the service account "new" failed');
      expect(message).to.contain("ask an administrator of Tokenry for the permission");
    });
  });

  describe("with a url that is known after apply only", () => {
    const later = (value: string) => `resource "terraform_data" "server" {\n  input = "${value}"\n}\n`;
    const provider = () =>
      `provider "tokenry" {\n  url = terraform_data.server.output\n  api_token = "${tf.api.admin.token}"\n}\n`;

    it("plans and applies what does not need the server to be planned", async () => {
      await tf.configure(later(tf.api.url) + serviceAccount("later"), provider());
      expect(await tf.plan()).to.contain("Plan: 2 to add");
      await tf.apply();
      await tf.expectNoChanges();
      await expectSuccess(tf.workspace.run("destroy", "-auto-approve"));
    });

    it("says so for what does need it", async () => {
      await tf.configure(later(tf.api.url) + data, provider());
      const message = await planFailure();
      expect(message).to.contain("The provider's configuration is not known yet").and.to.contain('"url"');
    });
  });

  describe("with a tenant that is not there", () => {
    it("keeps the state, rather than planning everything anew", async () => {
      await configure({ url: tf.api.url, api_token: tf.api.admin.token }, serviceAccount("kept"));
      await tf.apply();
      await configure(
        { url: tf.api.url, api_token: tf.api.admin.token, tenant: "nowhere" },
        serviceAccount("kept", { description: "new" }),
      );
      expect(await planFailure()).to.contain('There is no tenant "nowhere"');
      await expectFailure(tf.workspace.run("destroy", "-auto-approve", "-refresh=false"));
      expect(await tf.resources()).to.deep.equal(["tokenry_service_account.kept"]);
    });
  });
});
