// Roles.
import assert from "node:assert/strict";
import { call, connect, expectRefused, newName, tenant } from "./connect.mjs";

const { rolesApi: roles } = connect();
const name = newName("role");
const permissions = { FLOW: ["LIST", "VIEW"] };

const role = await call(roles, "createRole", tenant, { name, description: "Looks", permissions });
assert.deepEqual(role.permissions.FLOW, ["LIST", "VIEW"]);
const read = await call(roles, "createRole", tenant, { name: newName("old"), permissions: { FLOW: ["READ"] } });
assert.ok((await call(roles, "getRole", read.id, tenant)).permissions.FLOW.length > 0);
const updated = await call(roles, "updateRole", role.id, tenant, { name: `${name}-b`, permissions });
assert.equal(updated.name, `${name}-b`);
const found = await call(roles, "searchRoles", 1, 10, tenant, { q: name, sort: ["name:asc"] });
assert.deepEqual(
  found.results.map(({ id }) => id),
  [role.id],
);
assert.ok((await call(roles, "autocompleteRoles", tenant, { q: name })).some(({ id }) => id === role.id));
const given = await call(roles, "listRolesFromGivenIds", tenant, { ids: [role.id, `admin_${tenant}`] });
assert.equal(given.length, 2);

await call(roles, "deleteRole", role.id, tenant);
await expectRefused([404], roles, "getRole", role.id, tenant);
