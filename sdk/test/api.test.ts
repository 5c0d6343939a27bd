import * as sdk from "@tokenry/sdk";
import { createClient as createFetchClient } from "@tokenry/sdk/fetch";
import { expect } from "chai";
import { type ApiProcess, startApiProcess } from "./helpers/api-process.ts";
import { thrownBy } from "./helpers/thrown-by.ts";

const entryPoints = { "undici (@tokenry/sdk)": sdk.createClient, "fetch (@tokenry/sdk/fetch)": createFetchClient };

for (const [name, createClient] of Object.entries(entryPoints)) {
  describe(`the real API over ${name}`, function () {
    this.timeout(20_000);
    let api: ApiProcess;
    let person: sdk.TokenryClient;
    let admin: sdk.TokenryClient;
    const secrets: string[] = [];

    before(async () => {
      api = await startApiProcess();
      person = createClient({ url: api.url, username: api.username, password: api.password });
      const { fullToken } = await person.me.apiTokens.create({ name: "sdk", maxAge: "PT1H" });
      secrets.push(fullToken, api.password);
      admin = createClient({ url: api.url, apiToken: fullToken });
    });
    after(async () => {
      await Promise.all([person, admin].map((client) => client.close()));
      await api.stop();
    });

    it("knows the same principal by password and by token", async () => {
      const byPassword = await person.me.get();
      expect(byPassword).to.include({ type: "STANDARD", superAdmin: true });
      expect((await admin.me.get()).id).to.equal(byPassword.id);
    });

    it("is alive, ready and set up", async () => {
      expect(await admin.health.live()).to.deep.equal({ status: "ok" });
      expect(await admin.health.ready()).to.deep.equal({ status: "ok" });
      expect((await admin.setup.get()).done).to.equal(true);
      const again = admin.setup.create({ username: "b@example.com", password: "Correct-Horse-2!" });
      expect(await thrownBy(again))
        .to.be.instanceOf(sdk.MethodNotAllowedError)
        .with.property("code", "setup-done");
    });

    it("creates, reads, replaces and deletes a service account", async () => {
      const created = await admin.serviceAccounts.create({ name: "deploy", description: "Deploys" });
      expect(await admin.serviceAccounts.get(created.id)).to.deep.equal(created);
      const updated = await admin.serviceAccounts.update(created.id, { name: "deploy-2" });
      expect(updated).to.include({ id: created.id, name: "deploy-2", description: "" });
      await admin.serviceAccounts.delete(created.id);
      const gone = await thrownBy(admin.serviceAccounts.get(created.id));
      expect(gone).to.be.instanceOf(sdk.NotFoundError).with.property("code", "not-found");
      expect(await thrownBy(admin.serviceAccounts.delete(created.id))).to.be.instanceOf(sdk.NotFoundError);
    });

    it("issues a token that is well formed, works, and stops working when it is revoked", async () => {
      const account = await admin.serviceAccounts.create({ name: "ci" });
      const { apiTokens } = admin.serviceAccounts;
      const token = await apiTokens.create(account.id, { name: "build", maxAge: "P30D" });
      secrets.push(token.fullToken);
      expect(sdk.isTokenText(token.fullToken)).to.equal(true);
      const ci = createClient({ url: api.url, apiToken: token.fullToken, maxRetries: 0 });
      expect(await ci.me.get()).to.include({ id: account.id, type: "SERVICE_ACCOUNT" });
      expect(await thrownBy(ci.serviceAccounts.list())).to.be.instanceOf(sdk.PermissionError);
      expect(await apiTokens.get(account.id, token.id)).to.include({ name: "build", maxAge: "P30D", expired: false });
      expect((await apiTokens.list(account.id)).total).to.equal(1);
      await apiTokens.delete(account.id, token.id);
      const refused = await thrownBy(ci.me.get());
      expect(refused).to.be.instanceOf(sdk.AuthenticationError).with.property("code", "unauthenticated");
      expect(JSON.stringify(refused) + String(refused)).not.to.include(token.fullToken);
      await ci.close();
    });

    it("manages service accounts of the instance and their tokens", async () => {
      const { instanceServiceAccounts } = admin;
      const created = await instanceServiceAccounts.create({ name: "fleet", tenants: ["main"] });
      expect(created.tenants).to.deep.equal([{ id: "main", name: "main" }]);
      const token = await instanceServiceAccounts.apiTokens.create(created.id, { name: "build" });
      secrets.push(token.fullToken);
      const fleet = createClient({ url: api.url, apiToken: token.fullToken });
      await instanceServiceAccounts.setSuperAdmin(created.id, true);
      const seen = [];
      for await (const { id } of fleet.instanceServiceAccounts.iterate()) seen.push(id);
      expect(seen).to.include(created.id);
      expect(await instanceServiceAccounts.delete(created.id)).to.equal(undefined);
      await fleet.close();
    });

    it("pages, sorts and filters", async () => {
      const names = ["page-a", "page-b", "page-c", "page-d", "page-e"];
      for (const name of names) await admin.serviceAccounts.create({ name });
      const found: string[] = [];
      const query = { size: 2, sort: ["name:desc"], filters: { name: { STARTS_WITH: "page-" } } };
      for await (const account of admin.serviceAccounts.iterate(query)) found.push(account.name);
      expect(found).to.deep.equal(names.toReversed());
      const some = await admin.serviceAccounts.list({ filters: { name: { IN: "page-a,page-c" } } });
      expect(some.results.map((account) => account.name)).to.deep.equal(["page-a", "page-c"]);
      const either = { or: [{ name: { EQUALS: "page-b" } }, { name: { EQUALS: "page-e" } }] };
      const two = await admin.serviceAccounts.list({ filters: either });
      expect(two.results.map((account) => account.name)).to.deep.equal(["page-b", "page-e"]);
    });

    it("invites people, who accept with an account or make one, and whose codes no error repeats", async () => {
      const { invitations } = admin;
      const invited = await invitations.create({ email: "ada@example.com", roles: [{ id: "viewer_main" }] });
      if (!invited) expect.fail("nobody has this address");
      expect((await invitations.listByEmail("ada@example.com")).map(({ id }) => id)).to.deep.equal([invited.id]);
      const ada = await invitations.acceptAsNewUser(invited.code, { firstName: "Ada", password: "Correct-Horse-2!" });
      expect(ada).to.include({ username: "ada@example.com", displayName: "Ada" });
      const asAda = createClient({ url: api.url, username: "ada@example.com", password: "Correct-Horse-2!" });
      expect(await invitations.create({ email: "Ada@example.com" }).catch((error: unknown) => error))
        .to.be.instanceOf(sdk.ConflictError)
        .with.property("code", "access-exists");
      const other = await invitations.create({ email: "other@example.com" });
      expect((await asAda.invitations.accept(other?.code ?? "")).id).to.equal(ada.id);
      const again = (await thrownBy(asAda.invitations.accept(other?.code ?? ""))) as sdk.NotFoundError;
      expect(again).to.be.instanceOf(sdk.NotFoundError);
      expect(again.message + again.stack).to.not.contain(other?.code.slice(20));
      expect((await invitations.list({ status: "ACCEPTED" })).total).to.equal(2);
      expect(await asAda.invitations.listOwn()).to.deep.equal([]);
      await invitations.delete(invited.id);
      await admin.users.delete(ada.id);
      await invitations.delete((await invitations.list()).results[0]?.id ?? "");
      await asAda.close();
    });

    it("points at the fault of a body and of a parameter", async () => {
      const body = (await thrownBy(admin.serviceAccounts.create({ name: "Not A Name" }))) as sdk.ValidationError;
      expect(body).to.be.instanceOf(sdk.ValidationError).with.property("status", 422);
      expect(body.errors.map(({ pointer }) => pointer)).to.deep.equal(["/name"]);
      expect(body.requestId).to.be.a("string").and.to.equal(body.headers["x-request-id"]);
      const parameter = (await thrownBy(admin.serviceAccounts.list({ page: 0 }))) as sdk.BadRequestError;
      expect(parameter).to.be.instanceOf(sdk.BadRequestError);
      expect(parameter.errors.map(({ pointer }) => pointer)).to.deep.equal(["/query/page"]);
      const large = admin.serviceAccounts.create({ name: "a", description: "x".repeat(2 ** 20) });
      expect(await thrownBy(large))
        .to.be.instanceOf(sdk.ValidationError)
        .with.property("status", 413);
    });

    it("answers each odd id with a problem, never with a 5xx", async () => {
      for (const id of ["a/b", "../..", "\0", "%", "%2e%2e", "a?b#c", "ä€😀", "x".repeat(300)]) {
        const error = (await thrownBy(admin.serviceAccounts.get(id))) as sdk.ApiError;
        expect(error, JSON.stringify(id)).to.be.instanceOf(sdk.ApiError);
        expect(error.status, `${JSON.stringify(id)}: ${error.message}`).to.be.oneOf([400, 404]);
        expect(error.code, JSON.stringify(id)).to.be.a("string");
      }
    });

    it("never saw a secret in a place that it logs", () => {
      for (const secret of secrets) expect(api.output()).not.to.include(secret);
      expect(secrets).to.have.length(4);
    });
  });
}
