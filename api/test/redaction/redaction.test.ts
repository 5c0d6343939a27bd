import { type OperationEntry, operations, toTokenText } from "@tokenry/spec";
import { expect } from "chai";
import { createModels } from "../../src/models/index.ts";
import type { ApiAnswer, CallOptions } from "../helpers/call-api.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { makeInvitation } from "../helpers/invitations.ts";
import { accountsPath, makeAccount, makeToken } from "../helpers/resources.ts";
import { sendRaw } from "../helpers/send-raw.ts";

/** How many characters of a token lists show; what follows identifies it, and from 24 on is the secret. */
const shownLength = 14;

describe("Secrets", () => {
  let api: Harness;
  let account: string;
  /** Every text that may be in no log line, no error and no audit entry. */
  const secrets = new Set<string>();
  const answers: ApiAnswer[] = [];

  const addToken = (token: string): string => {
    secrets.add(token.slice(shownLength));
    secrets.add(token.slice(24, -6));
    secrets.add(Buffer.from(token).toString("base64").slice(24, 60));
    return token;
  };
  const call = async (method: string, path: string, options: CallOptions = {}): Promise<void> => {
    answers.push(await api.call(method, path, options));
  };

  before(async () => {
    api = await startHarness();
    addToken(api.admin.token);
    secrets.add(api.admin.password);
    account = (await makeAccount(api)).id;
  });
  after(() => api.stop());

  const toForms = (token: string): string[] => [
    token,
    token.replaceAll("_", "%5F"),
    `%20${token}`,
    `x${token}`,
    token.slice(0, -1),
    `${token}00`,
  ];

  it("are sent everywhere that a client may put them by mistake", async () => {
    const working = addToken((await makeToken(api, account)).fullToken);
    const unknown = addToken(
      toTokenText({ prefix: "tkr", type: "pat", lookupId: "unknown0unknown0", secret: "Zz9".repeat(11).slice(0, 32) }),
    );
    for (const token of [working, unknown]) {
      for (const { method, path, pathParameters } of Object.values<OperationEntry>(operations)) {
        const plain = path.replaceAll(/\{\w+\}/g, "main");
        for (const authorization of [
          `Bearer ${token}`,
          `Bearer ${token}x`,
          `Basic ${token}`,
          token,
          `Digest ${token}`,
        ]) {
          await call(method, plain, { auth: null, headers: { authorization } });
        }
        const basic = `Basic ${Buffer.from(token).toString("base64")}`;
        await call(method, plain, { auth: null, headers: { authorization: [`Bearer ${token}`, basic] } });
        for (const name of pathParameters) {
          for (const form of toForms(token)) {
            await call(method, path.replace(`{${name}}`, form).replaceAll(/\{\w+\}/g, "main"));
          }
        }
        for (const form of toForms(token)) await call(method, `${plain}?access_token=${form}&${form}=1`);
        for (const name of ["token", "Access_Token", "APITOKEN", "key"])
          await call(method, `${plain}?${name}=${token}`);
        for (const name of ["x-request-id", "x-api-key", "cookie", "user-agent", "referer", "x-forwarded-for"]) {
          await call(method, plain, { headers: { [name]: token } });
        }
      }
      for (const query of [
        `page=${token}`,
        `size=${token}`,
        `sort=${token}:asc`,
        `sort=name:${token}`,
        `filters[${token}][EQUALS]=x`,
        `filters[name][${token}]=x`,
        `filters[name][EQUALS]=${token}`,
        `filters[${token}]=x`,
        `filters[${token}][EQUALS]=x&filters[${token}][EQUALS]=y`,
      ]) {
        await call("GET", `${accountsPath}?${query}`);
      }
      for (const body of [
        { name: token },
        { name: "ci", [token]: token },
        { name: "ci", maxAge: token },
        { name: "ci", groups: [{ id: token }] },
        { name: "ci", superAdmin: token },
        { username: token, password: token },
        { username: "a@example.com", password: "Correct-Horse-1!", tenant: { id: token } },
        token,
        [token],
      ]) {
        await call("POST", accountsPath, { body });
        await call("POST", `${accountsPath}/${account}/api-tokens`, { body });
        await call("POST", "/api/v1/setup", { body, auth: null });
      }
      await call("POST", accountsPath, {
        rawBody: `{"name":"${token}`,
        headers: { "content-type": "application/json" },
      });
      await call("POST", accountsPath, { rawBody: token, headers: { "content-type": token } });
      await call("GET", `/nothing/${token}`);
      await call("GET", `/${token.replaceAll("_", "%5f")}`);
      await call("PATCH", `${accountsPath}/${token}`);
      const raw = await sendRaw(api.url, `GET /${token} HTTP/1.1\r\nHost: x\r\nAuthorization ${token}\r\n\r\n`);
      expect(raw?.text).to.not.contain(token.slice(shownLength));
    }
  }).timeout(60_000);

  it("are sent as passwords, right and wrong", async () => {
    const { username, password } = api.admin;
    for (const wrong of ["Wrong-Pa55word-secret!", `${password}x`, password.toUpperCase()]) {
      secrets.add(wrong);
      secrets.add(Buffer.from(`${username}:${wrong}`).toString("base64"));
      await call("GET", "/api/v1/me", { auth: { username, password: wrong } });
      await call("POST", "/api/v1/setup", { auth: null, body: { username, password: wrong } });
      await call("POST", "/api/v1/setup", { auth: null, body: { username: wrong, password: 1 } });
    }
    secrets.add(Buffer.from(`${username}:${password}`).toString("base64"));
    await call("GET", "/api/v1/me", { auth: { username, password } });
    await call("POST", "/api/v1/me/api-tokens", { auth: { username, password }, body: { name: "by-password" } });
  });

  it("are sent as codes of invitations, right and wrong", async () => {
    const used = addToken((await makeInvitation(api)).code);
    const code = addToken((await makeInvitation(api)).code);
    const { username, password } = api.admin;
    for (const form of [used, used, ...toForms(code)]) {
      await call("POST", `/api/v1/invitation/accept/${form}`, { auth: { username, password } });
      await call("POST", `/api/v1/invitation/create/${form}`, { auth: null, body: { password: "weak" } });
      await call("GET", `/api/v1/invitation/create/${form}`);
      await call("GET", `/api/v1/main/invitations/${form}`);
      await call("GET", `/nothing/${form}?code=${form}`);
      await call("POST", "/api/v1/main/invitations", { body: { email: form, roles: [{ id: form }] } });
      await call("POST", "/api/v1/main/invitations", { body: { email: "a@example.com", roles: [{ id: form }] } });
    }
  });

  it("are in no error", () => {
    const errors = answers.filter(({ status }) => status >= 400);
    expect(errors.length).to.be.greaterThan(500);
    for (const { text, headers } of errors) {
      const whole = text + JSON.stringify(headers);
      for (const secret of secrets) expect(whole).to.not.contain(secret);
    }
  });

  it("are in no log line, were it at the level trace", async () => {
    await api.server.services.settle();
    const log = api.logText();
    expect(log.split("\n").length).to.be.greaterThan(500);
    for (const secret of secrets) expect(log).to.not.contain(secret);
    for (const { text } of answers) {
      const fullToken = /"fullToken":"(\w+)"/.exec(text)?.[1];
      if (fullToken) expect(log).to.not.contain(fullToken.slice(shownLength));
    }
  });

  it("are in no audit entry, and in no other document but as a digest", async () => {
    await api.server.services.settle();
    const models = createModels(api.server.database.connection);
    const stored = JSON.stringify([
      await models.auditEntries.find({}).lean(),
      await models.tenants.find({}).lean(),
      await models.apiTokens.find({}).lean(),
      await models.principals.find({}).lean(),
      await models.invitations.find({}).lean(),
    ]);
    for (const secret of secrets) {
      expect(stored).to.not.contain(secret);
    }
    expect(stored).to.not.match(/"secret-keys"|fullToken/);
  });

  it("are not shown to the operator by a server that was told its administrator", () => {
    expect(api.printed.join("\n")).to.not.contain(api.admin.password);
  });

  it("are in no log line when the store fails", async () => {
    const token = addToken((await makeToken(api, account)).fullToken);
    await api.server.database.close();
    await call("GET", "/api/v1/me", { auth: { token } });
    await call("POST", `${accountsPath}/${account}/api-tokens`, { body: { name: "x", description: token } });
    expect(answers.at(-1)?.status).to.equal(503);
    for (const secret of secrets) expect(api.logText()).to.not.contain(secret);
  });
});
