// Who has access to a tenant.
import assert from "node:assert/strict";
import { call, connect, expectRefused, newName, password, tenant } from "./connect.mjs";

const { tenantAccessApi: access, usersApi: users } = connect();
const email = `${newName("guest")}@example.com`;
const user = await call(users, "createUser", { email, password });

await call(access, "createTenantAccess1", user.id, tenant);
assert.equal((await call(access, "getTenantAccess", user.id, tenant)).userId, user.id);
const found = await call(access, "listTenantAccess", 1, 10, tenant, { q: email });
assert.deepEqual(
  found.results.map(({ id }) => id),
  [user.id],
);
const suggested = await call(users, "autocompleteUsers", tenant, { q: email.slice(0, 12) });
assert.ok(suggested.some(({ id }) => id === user.id));
await call(access, "deleteTenantAccess", user.id, tenant);
await expectRefused([404], access, "getTenantAccess", user.id, tenant);
await call(access, "createTenantAccess", tenant, { email });
await expectRefused([409], access, "createTenantAccess", tenant, { email });
