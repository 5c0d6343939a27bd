// API tokens: of a service account, of a user, and one's own.
import assert from "node:assert/strict";
import { call, connect, expectRefused, newName, password, tenant } from "./connect.mjs";

const { usersApi: users, serviceAccountApi: accounts } = connect();
const account = await call(accounts, "createServiceAccount", tenant, { name: newName("ci") });
const request = { name: "deploy", description: "Used by the deploy job", maxAge: "P1D" };

// The SDK names the operations of a service account's tokens after users.
const created = await call(users, "createApiTokensForUser1", account.id, tenant, request);
const listed = await call(users, "listApiTokens1", account.id, tenant);
assert.deepEqual(
  listed.results.map(({ name }) => name),
  ["deploy"],
);
assert.ok(created.fullToken.startsWith(listed.results[0].prefix));

const { authsApi: me } = connect(created.fullToken);
assert.equal((await call(me, "getCurrentUser")).id, account.id);
const second = await call(me, "createApiTokenForCurrentUser", { name: "second" });
assert.equal((await call(me, "listApiTokensForCurrentUser")).total, 2);
await call(me, "deleteApiTokenForCurrentUser", second.id);

connect();
await call(users, "deleteApiToken1", account.id, created.id, tenant);
connect(created.fullToken);
await expectRefused([401], me, "getCurrentUser");

connect();
const user = await call(users, "createUser", { email: `${newName("token")}@example.com`, password });
const mine = await call(users, "createApiTokensForUser", user.id, { name: "laptop", maxAge: "P30D" });
assert.equal((await call(users, "listApiTokens", user.id)).results[0].name, "laptop");
connect(mine.fullToken);
assert.equal((await call(me, "getCurrentUser")).profile.email, user.email);
connect();
await call(users, "deleteApiToken", user.id, mine.id);
await expectRefused([404], users, "deleteApiToken", user.id, mine.id);
