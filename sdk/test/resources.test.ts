import { createClient as createNodeClient, type TokenryClient } from "@tokenry/sdk";
import { createClient as createFetchClient } from "@tokenry/sdk/fetch";
import { operations } from "@tokenry/spec";
import { expect } from "chai";
import { startContractServer } from "./helpers/contract-server.ts";
import { type ScriptedServer, startServer } from "./helpers/scripted-server.ts";

const entryPoints = { "undici (@tokenry/sdk)": createNodeClient, "fetch (@tokenry/sdk/fetch)": createFetchClient };

for (const [name, createClient] of Object.entries(entryPoints)) {
  describe(`resources over ${name}`, () => {
    let server: ScriptedServer & { adminToken: string };
    let client: TokenryClient;

    before(async () => {
      server = await startContractServer();
      client = createClient({ url: server.url, apiToken: server.adminToken });
    });
    after(async () => {
      await client.close();
      await server.stop();
    });

    it("creates, reads, replaces, lists and deletes a service account", async () => {
      const created = await client.serviceAccounts.create({ name: "deploy", description: "Deploys" });
      expect(await client.serviceAccounts.get(created.id)).to.include({ name: "deploy", description: "Deploys" });
      const updated = await client.serviceAccounts.update(created.id, { name: "deploy-2" });
      expect(updated).to.include({ id: created.id, name: "deploy-2", description: "" });
      const page = await client.serviceAccounts.list({ filters: { name: { EQUALS: "deploy-2" } } });
      expect(page.results.map(({ id }) => id)).to.deep.equal([created.id]);
      expect(await client.serviceAccounts.delete(created.id)).to.equal(undefined);
      expect((await client.serviceAccounts.list()).total).to.equal(0);
    });

    it("issues a token for a service account, which then authenticates until it is revoked", async () => {
      const account = await client.serviceAccounts.create({ name: "ci" });
      const { apiTokens } = client.serviceAccounts;
      const token = await apiTokens.create(account.id, { name: "build", maxAge: "P30D" });
      const ci = createClient({ url: server.url, apiToken: token.fullToken });
      expect((await ci.me.get()).profile.username).to.equal("ci");
      expect(await apiTokens.get(account.id, token.id)).to.include({ id: token.id, maxAge: "P30D" });
      expect((await apiTokens.list(account.id)).results.map(({ id }) => id)).to.deep.equal([token.id]);
      expect((await apiTokens.list(account.id, { tokenId: ["another", token.id] })).total).to.equal(1);
      expect((await apiTokens.list(account.id, { tokenId: ["another"] })).total).to.equal(0);
      expect(await apiTokens.delete(account.id, token.id)).to.equal(undefined);
      const failure = await ci.me.get().catch((error: unknown) => error);
      expect(failure).to.have.property("name", "AuthenticationError");
      await ci.close();
    });

    it("manages the principal's own tokens", async () => {
      const token = await client.me.apiTokens.create({ name: "laptop" });
      expect((await client.me.apiTokens.list()).results.map(({ id }) => id)).to.include(token.id);
      await client.me.apiTokens.delete(token.id);
      expect((await client.me.apiTokens.list()).results.map(({ id }) => id)).not.to.include(token.id);
    });

    it("signs in with a username and a password that are not ASCII", async () => {
      const person = createClient({ url: server.url, username: "admin@example.com", password: "pässword-1!" });
      expect((await person.me.get()).profile.username).to.equal("admin@example.com");
      await person.close();
    });

    it("sets up and probes without a credential, and sends none even if there is one", async () => {
      const before = server.received.length;
      expect((await client.setup.get()).done).to.equal(false);
      const user = await client.setup.create({ username: "first@example.com", password: "Correct-Horse-1!" });
      expect(user.username).to.equal("first@example.com");
      expect(await client.health.live()).to.deep.equal({ status: "ok" });
      expect(await client.health.ready()).to.deep.equal({ status: "ok" });
      const sent = server.received.slice(before);
      expect(sent.map(({ headers }) => headers.authorization)).to.deep.equal([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    });
  });
}

describe("resources", () => {
  it("cover every operation of the document that is for clients", async () => {
    const called = new Set<string>();
    const server = await startServer(({ method, url }) => {
      called.add(`${method} ${new URL(url, "http://x").pathname}`);
      return { status: 200, body: { results: [], total: 0 } };
    });
    const client = createNodeClient({ url: server.url, apiToken: "token", tenant: "{tenant}".slice(1, -1) });
    const path = ["id", "tokenId"] as const;
    await client.me.get();
    await client.me.patch({ firstName: "A" });
    await client.me.updatePassword({ oldPassword: "a", newPassword: "b" });
    await client.sessions.login({ username: "a", password: "b" });
    await client.sessions.logout();
    await client.sessions.auths();
    await client.sessions.configs();
    await client.sessions.loginConfigs();
    await client.users.list();
    await client.users.create({ email: "a@example.com" });
    await client.users.get("id");
    await client.users.update("id", { email: "a@example.com" });
    await client.users.patch("id", { enabled: false });
    await client.users.setPassword("id", { password: "a" });
    await client.users.setSuperAdmin("id", { superAdmin: true });
    await client.users.setInstanceOwner("id", { instanceOwner: true });
    await client.users.setRestricted("id", { restricted: true });
    await client.users.setGroups("id", { groupIds: [] });
    await client.users.deleteAuthMethod("id", "auth");
    await client.users.endSessions("id");
    await client.users.delete("id");
    await client.users.apiTokens.list("id");
    await client.users.apiTokens.create("id", { name: "a" });
    await client.users.apiTokens.get(...path);
    await client.users.apiTokens.update(...path, { enabled: false });
    await client.users.apiTokens.rotate(...path, { overlap: "PT1H" });
    await client.users.apiTokens.delete(...path);
    await client.me.apiTokens.list();
    await client.me.apiTokens.create({ name: "a" });
    await client.me.apiTokens.get("tokenId");
    await client.me.apiTokens.update("tokenId", { name: "a" });
    await client.me.apiTokens.rotate("tokenId");
    await client.me.apiTokens.delete("tokenId");
    await client.acls.permissions();
    await client.acls.templates();
    await client.auditLogs.list();
    await client.auditLogs.listAll();
    await client.tenants.list();
    await client.tenants.search();
    await client.tenants.create({ id: "a", name: "a" });
    await client.tenants.get("id");
    await client.tenants.update("id", { name: "a" });
    await client.tenants.delete("id");
    await client.bindings.list();
    await client.bindings.create({ type: "USER", externalId: "a", roleId: "b" });
    await client.bindings.createMany([]);
    await client.bindings.get("id");
    await client.bindings.delete("id");
    await client.invitations.list();
    await client.invitations.listByEmail("email");
    await client.invitations.listOwn();
    await client.invitations.create({ email: "a@example.com" });
    await client.invitations.get("id");
    await client.invitations.delete("id");
    await client.invitations.accept("invitationId");
    await client.invitations.acceptAsNewUser("invitationId", { password: "a" });
    await client.roles.list();
    await client.roles.create({ name: "a", permissions: {} });
    await client.roles.get("id");
    await client.roles.getMany(["id"]);
    await client.roles.autocomplete({ q: "a" });
    await client.roles.update("id", { name: "a", permissions: {} });
    await client.roles.delete("id");
    await client.serviceAccounts.list();
    await client.serviceAccounts.create({ name: "a" });
    await client.serviceAccounts.get("id");
    await client.serviceAccounts.update("id", { name: "a" });
    await client.serviceAccounts.patch("id", { enabled: false });
    await client.serviceAccounts.delete("id");
    await client.serviceAccounts.apiTokens.list("id");
    await client.serviceAccounts.apiTokens.create("id", { name: "a" });
    await client.serviceAccounts.apiTokens.get(...path);
    await client.serviceAccounts.apiTokens.update(...path, { enabled: false });
    await client.serviceAccounts.apiTokens.rotate(...path, { overlap: "PT1H" });
    await client.serviceAccounts.apiTokens.delete(...path);
    await client.instanceServiceAccounts.list();
    await client.instanceServiceAccounts.create({ name: "a", tenants: ["main"] });
    await client.instanceServiceAccounts.get("id");
    await client.instanceServiceAccounts.update("id", { name: "a" });
    await client.instanceServiceAccounts.patch("id", { enabled: false });
    await client.instanceServiceAccounts.setSuperAdmin("id", true);
    await client.instanceServiceAccounts.setInstanceOwner("id", true);
    await client.instanceServiceAccounts.delete("id");
    await client.instanceServiceAccounts.apiTokens.list("id");
    await client.instanceServiceAccounts.apiTokens.create("id", { name: "a" });
    await client.instanceServiceAccounts.apiTokens.get(...path);
    await client.instanceServiceAccounts.apiTokens.update(...path, { enabled: false });
    await client.instanceServiceAccounts.apiTokens.rotate(...path);
    await client.instanceServiceAccounts.apiTokens.delete(...path);
    await client.groups.list();
    await client.groups.search();
    await client.groups.autocomplete({ q: "a" });
    await client.groups.getMany({ ids: [] });
    await client.groups.create({ name: "a" });
    await client.groups.get("id");
    await client.groups.update("id", { name: "a" });
    await client.groups.delete("id");
    await client.tenantAccess.list();
    await client.tenantAccess.autocomplete({ q: "a" });
    await client.tenantAccess.get("userId");
    await client.tenantAccess.createByEmail({ email: "a@example.com" });
    await client.tenantAccess.create("userId");
    await client.tenantAccess.delete("userId");
    await client.groups.members.list("id");
    await client.groups.members.add("id", "userId");
    await client.groups.members.remove("id", "userId");
    await client.groups.members.setMembership("id", "userId", "OWNER");
    await client.tokens.verify({ token: "a" });
    await client.tokens.verifyBatch({ tokens: [{ token: "a" }] });
    await client.tokens.introspect({ token: "a" });
    await client.tokens.revoke({ token: "a" });
    await client.tokens.changes({ after: 1 });
    await client.tokenRevocations.create({ expired: true });
    await client.tokenRevocations.get("revocationId");
    await client.setup.get();
    await client.setup.create({ username: "a@example.com", password: "secret-1" });
    await client.health.live();
    await client.health.ready();
    await client.close();
    await server.stop();
    const forClients = Object.values(operations)
      .filter(({ tag }) => !["Documentation", "TerraformRegistry"].includes(tag))
      .filter(({ id }) => !["forwardAuth", "loginAtRoot", "logoutAtRoot"].includes(id))
      .map((operation) => `${operation.method} ${operation.path.replace(/[{}]/g, "")}`);
    expect([...called].sort()).to.deep.equal(forClients.sort());
  });

  it("take the tenant of the call before that of the client", async () => {
    const server = await startServer(() => ({ status: 200, body: { results: [], total: 0 } }));
    const client = createNodeClient({ url: server.url, apiToken: "token", tenant: "one" });
    await client.serviceAccounts.list();
    await client.serviceAccounts.list({}, { tenant: "two" });
    expect(server.received.map(({ url }) => url)).to.deep.equal([
      "/api/v1/one/service-accounts",
      "/api/v1/two/service-accounts",
    ]);
    await client.close();
    await server.stop();
  });
});
