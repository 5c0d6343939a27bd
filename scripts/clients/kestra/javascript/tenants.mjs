// Tenants. The SDK sends no credential with the operations of tenants: it is set as a default header.
import assert from "node:assert/strict";
import { call, connect, expectRefused, newName } from "./connect.mjs";

const { apiClient, tenantsApi: tenants } = connect();
apiClient.defaultHeaders.Authorization = `Bearer ${process.env.TOKENRY_API_TOKEN}`;
const id = newName("tenant");

assert.equal((await call(tenants, "create", { id, name: "Our tenant", deleted: false })).id, id);
assert.equal((await call(tenants, "update", id, { id, name: "Renamed", deleted: false })).name, "Renamed");
assert.equal((await call(tenants, "get", id)).name, "Renamed");
assert.ok((await call(tenants, "find", 1, 1000, {})).results.some((tenant) => tenant.id === id));

await call(tenants, "callDelete", id);
await expectRefused([404], tenants, "get", id);
