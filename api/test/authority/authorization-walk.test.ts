import { type OperationEntry, operations } from "@tokenry/spec";
import { expect } from "chai";
import { identityPermissions, permissionCatalogue } from "../../src/authority/permission-catalogue.ts";
import type { ApiAnswer } from "../helpers/call-api.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { makeCaller, permit } from "../helpers/make-caller.ts";
import { toExampleBody, toExamplePath } from "../helpers/operation-examples.ts";
import { makeAccount, makePlainToken, makeToken } from "../helpers/resources.ts";
import { storeTenant } from "../helpers/store-tenant.ts";
import { operationRights } from "./operation-rights.ts";

const entries = Object.values<OperationEntry>(operations);
const everything = Object.entries<readonly string[]>(permissionCatalogue).flatMap(([resource, actions]) =>
  actions.map((action) => `${resource}:${action}`),
);

/** As a row of the table says it. */
function toRight({ authenticated, permission, permissionScope, path }: OperationEntry): string {
  if (!authenticated) return "public";
  if (permission === undefined) return "any credential";
  if (permissionScope !== undefined) return `${permission} ${permissionScope}`;
  return `${permission} ${path.includes("{tenant}") ? "tenant" : "instance"}`;
}

describe("The table of rights", () => {
  it("has a row for every operation of the document, and it says the same", () => {
    const found = Object.fromEntries(entries.map((entry) => [entry.id, toRight(entry)]));
    expect(operationRights, "write the row of a new operation in api/test/authority/operation-rights.ts").to.deep.equal(
      found,
    );
  });
});

/** Every operation, with the example of the document: what it names need not be there, so that 404 is an answer that lets through. */
describe("Every operation", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
    await storeTenant(api, "other");
  });
  after(() => api.stop());

  const call = (entry: OperationEntry, token: string): Promise<ApiAnswer> => {
    const body = toExampleBody(entry);
    const isForm = entry.bodyTypes[0] === "application/x-www-form-urlencoded";
    return api.call(entry.method, toExamplePath(entry, { tenant: "main" }), {
      auth: { token },
      ...(isForm
        ? {
            rawBody: new URLSearchParams(body as Record<string, string>).toString(),
            headers: { "content-type": entry.bodyTypes[0] ?? "" },
          }
        : body !== undefined && { body }),
    });
  };
  const expectThrough = (entry: OperationEntry, answer: ApiAnswer) => {
    expect(answer.status, answer.text).to.not.be.oneOf([401, 500, 503]);
    if (answer.status !== 403) return;
    // The example gives more than the one permission: refused for what it gives, not for who asks.
    expect(answer.json()["code"], `${entry.id}: ${answer.text}`).to.be.oneOf([
      "managed-role",
      "privilege-escalation",
      "token-permission-missing",
    ]);
    expect(answer.json()["detail"]).to.not.match(/^This needs the permission/);
  };
  const expectRefused = (answer: ApiAnswer, permission: string) => {
    expect(answer.status, answer.text).to.equal(403);
    expect(answer.json()["detail"]).to.match(new RegExp(`^This needs the permission ${permission}`));
  };
  const tokens = new Map<string, Promise<string>>();
  /** Each is made once: FerretDB reads them all for every question. */
  const once = (key: string, make: () => Promise<string>): Promise<string> => {
    const token = tokens.get(key) ?? make();
    tokens.set(key, token);
    return token;
  };
  const limitedAdministrator = (permissions: string[]) =>
    once(JSON.stringify(permissions), async () => {
      const { id } = await makeAccount(api, { name: "root", superAdmin: true });
      return (await makeToken(api, id, { permissions })).fullToken;
    });
  const callerWith = (permissions: string[], where: { tenantId?: string; namespaceId?: string } = {}) =>
    once(JSON.stringify([permissions, where]), async () => (await makeCaller(api, permissions, where)).token);

  for (const entry of entries) {
    const { id, permission, permissionScope, path } = entry;
    if (!entry.authenticated) continue;
    if (permission === undefined) {
      it(`${id} is for whoever has a credential`, async () => {
        const answer = await call(entry, await makePlainToken(api));
        expect(answer.status, answer.text).to.not.be.oneOf([401, 500, 503]);
        // A service account has no profile: refused for what it is, whatever it may do.
        expect(answer.text).to.not.contain("This needs the permission");
      });
      continue;
    }
    const others = everything.filter((one) => one !== permission);

    if (!path.includes("{tenant}") && permissionScope !== "any-tenant") {
      it(`${id} needs ${permission} in the instance: a superadmin's, not that of a tenant`, async () => {
        expectThrough(entry, await call(entry, await limitedAdministrator([permission])));
        expectRefused(
          await call(entry, await limitedAdministrator(others.filter((one) => identityPermissions.has(one)))),
          permission,
        );
        expectRefused(await call(entry, await callerWith(everything)), permission);
      });
      continue;
    }
    it(`${id} needs ${permission} there, and nothing else will do`, async () => {
      expectThrough(entry, await call(entry, await callerWith([permission])));
      expectRefused(await call(entry, await callerWith(others)), permission);
    });

    if (permissionScope === "any-tenant") continue;
    it(`${id} refuses ${permission} of another tenant, and of a namespace`, async () => {
      expectRefused(await call(entry, await callerWith([permission], { tenantId: "other" })), permission);
      expectRefused(await call(entry, await callerWith([permission], { namespaceId: "dev" })), permission);
    });
  }

  it("finds nobody in a tenant that is not theirs any more", async () => {
    const { id } = await makeAccount(api, { name: "mover" });
    await permit(api, id, ["ROLE:LIST"], { tenantId: "other" });
    const { fullToken: token } = await makeToken(api, id);
    const path = "/api/v1/other/roles/search";
    expect((await api.call("GET", path, { auth: { token } })).status).to.equal(200);
    const actor = { id: "system", requestId: "test" };
    await api.server.services.principals.edit({ actor, action: "test.leave" }, { _id: id }, () => ({
      tenants: ["main"],
    }));
    expectProblem(await api.call("GET", path, { auth: { token } }), "forbidden");
  });
});
