// Users.
import assert from "node:assert/strict";
import { call, connect, expectRefused, newName, password, tenant } from "./connect.mjs";

const { usersApi: users, authsApi: me } = connect();
const email = `${newName("ada")}@example.com`;
const request = { email, firstName: "Ada", lastName: "Lovelace", password, tenants: [tenant] };

const user = await call(users, "createUser", request);
assert.equal(user.username, email);
await expectRefused([409, 422], users, "createUser", request);
assert.equal((await call(users, "getUser", user.id)).email, email);
assert.equal((await call(users, "updateUser", user.id, { ...request, firstName: "Augusta" })).firstName, "Augusta");
assert.equal((await call(users, "patchUser", user.id, { lastName: "King" })).lastName, "King");

const found = await call(users, "listUsers", 1, 10, { q: email.slice(0, 12), sort: ["username:asc"] });
assert.deepEqual(
  found.results.map(({ id }) => id),
  [user.id],
);
assert.equal((await call(users, "listUsers", 1, 1, {})).results.length, 1);

await call(users, "patchUserSuperAdmin", user.id, { superAdmin: true });
assert.equal((await call(users, "getUser", user.id)).superAdmin, true);
await call(users, "patchUserSuperAdmin", user.id, { superAdmin: false });
await call(users, "patchUserDemo", user.id, { restricted: true });
assert.equal((await call(users, "getUser", user.id)).restricted, true);
assert.equal((await call(users, "patchUserPassword", user.id, { password: "Correct-Horse-3!" })).id, user.id);
await call(users, "deleteRefreshToken", user.id);
assert.equal((await call(me, "getCurrentUser")).superAdmin, true);

await call(users, "deleteUser", user.id);
await expectRefused([404], users, "getUser", user.id);
