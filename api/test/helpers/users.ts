import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import type { Harness } from "./harness.ts";
import type { ShownToken } from "./shown-token.ts";

export const usersPath = "/api/v1/users";
export const goodPassword = "Tr0ub4dor&Three";

let made = 0;

/** A person with an address of their own, made by the administrator. */
export async function makeUser(api: Harness, body: Partial<Schemas["UserRequest"]> = {}): Promise<Schemas["User"]> {
  made += 1;
  const answer = await api.call("POST", usersPath, { body: { email: `user-${made}@example.com`, ...body } });
  expect(answer.status, answer.text).to.equal(201);
  return answer.json<Schemas["User"]>();
}

export async function makeUserToken(
  api: Harness,
  userId: string,
  body: Partial<Schemas["CreateApiTokenRequest"]> = {},
): Promise<ShownToken> {
  const answer = await api.call("POST", `${usersPath}/${userId}/api-tokens`, { body: { name: "laptop", ...body } });
  expect(answer.status, answer.text).to.equal(201);
  return answer.json<ShownToken>();
}

/** The status of `GET /api/v1/me` with a password: 200 when it works. */
export async function statusWithPassword(api: Harness, username: string, password = goodPassword): Promise<number> {
  return (await api.call("GET", "/api/v1/me", { auth: { username, password } })).status;
}

let groupsStored = 0;

/** A group, put into the store. */
export async function storeGroup(api: Harness, tenantId = "main"): Promise<string> {
  groupsStored += 1;
  const id = `group-${groupsStored}`;
  const now = new Date(api.clock.now);
  await api.server.database.connection.model("Group").create({
    _id: id,
    tenantId,
    state: "active",
    name: id,
    nameKey: id,
    createdAt: now,
    updatedAt: now,
    outbox: [],
  });
  return id;
}

/** The actions that the audit log has of a principal, in no order: the clock of the tests stands still. */
export async function auditOf(api: Harness, targetId: string): Promise<string[]> {
  await api.server.services.settle();
  const entries = await api.server.database.connection.model("AuditEntry").find({ targetId }).lean();
  return entries.map((entry) => (entry as unknown as { action: string }).action);
}
