// Bindings.
import assert from "node:assert/strict";
import { call, connect, expectRefused, newName, tenant } from "./connect.mjs";

const { bindingsApi: bindings, groupsApi: groups, serviceAccountApi: accounts } = connect();
const account = await call(accounts, "createServiceAccount", tenant, { name: newName("ci") });
const group = await call(groups, "createGroup", tenant, { name: newName("team") });
const roleId = `viewer_${tenant}`;

const binding = await call(bindings, "createBinding", tenant, { type: "USER", externalId: account.id, roleId });
assert.equal(binding.user.id, account.id);
assert.equal(binding.role.id, roleId);
const request = { type: "GROUP", externalId: group.id, roleId, namespaceId: "company.team" };
const [made] = await call(bindings, "bulkCreateBinding", tenant, [request]);
assert.equal(made.group.id, group.id);
assert.equal(made.namespace, "company.team");
const found = await call(bindings, "searchBindings", 1, 10, tenant, { type: "GROUP", id: group.id });
assert.deepEqual(
  found.results.map(({ id }) => id),
  [made.id],
);
assert.equal((await call(bindings, "getBinding", binding.id, tenant)).type, "USER");
await call(bindings, "deleteBinding", binding.id, tenant);
await expectRefused([404], bindings, "getBinding", binding.id, tenant);
