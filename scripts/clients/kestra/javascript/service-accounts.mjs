// Service accounts of a tenant.
import assert from "node:assert/strict";
import { call, connect, expectRefused, newName, tenant } from "./connect.mjs";

const { serviceAccountApi: accounts } = connect();
const name = newName("ci");

const created = await call(accounts, "createServiceAccount", tenant, { name, description: "Deploys" });
assert.equal(created.name, name);
assert.equal(created.description, "Deploys");
assert.equal((await call(accounts, "getServiceAccount", created.id, tenant)).id, created.id);
const updated = await call(accounts, "updateServiceAccount", created.id, tenant, { name, description: "Builds" });
assert.equal(updated.description, "Builds");
assert.equal(updated.superAdmin, false);

await call(accounts, "deleteServiceAccount", created.id, tenant);
await expectRefused([404], accounts, "getServiceAccount", created.id, tenant);
await expectRefused([404], accounts, "deleteServiceAccount", created.id, tenant);
