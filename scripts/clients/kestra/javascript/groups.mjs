// Groups and their members.
import assert from "node:assert/strict";
import { call, connect, expectRefused, newName, password, tenant } from "./connect.mjs";

const { groupsApi: groups, usersApi: users } = connect();
const name = newName("team");
const user = await call(users, "createUser", { email: `${newName("member")}@example.com`, password });

const group = await call(groups, "createGroup", tenant, { name, description: "A team" });
await expectRefused([409], groups, "createGroup", tenant, { name });
assert.equal((await call(groups, "getGroup", group.id, tenant)).description, "A team");
const renamed = await call(groups, "updateGroup", group.id, tenant, { name: `${name}-b`, description: "B" });
assert.equal(renamed.name, `${name}-b`);
const found = await call(groups, "searchGroups", 1, 10, tenant, { q: name, sort: ["name:asc"] });
assert.deepEqual(
  found.results.map(({ id }) => id),
  [group.id],
);
assert.ok((await call(groups, "autocompleteGroups", tenant, { q: name })).some(({ id }) => id === group.id));
assert.equal((await call(groups, "listGroupIds", tenant, { ids: [group.id] })).length, 1);

assert.equal((await call(groups, "addUserToGroup", group.id, user.id, tenant)).id, user.id);
await expectRefused([409], groups, "addUserToGroup", group.id, user.id, tenant);
const owner = await call(groups, "setUserMembershipForGroup", group.id, user.id, "OWNER", tenant);
assert.equal(owner.groups.find(({ id }) => id === group.id).membership, "OWNER");
const members = await call(groups, "searchGroupMembers", group.id, 1, 200, tenant, { q: user.email });
assert.deepEqual(
  members.results.map(({ id }) => id),
  [user.id],
);
await call(groups, "deleteUserFromGroup", group.id, user.id, tenant);
await expectRefused([404, 409], groups, "deleteUserFromGroup", group.id, user.id, tenant);
await call(users, "updateUserGroups", user.id, tenant, { groupIds: [group.id] });
assert.deepEqual(
  (await call(users, "getUser", user.id)).groups.map(({ id }) => id),
  [group.id],
);
await call(groups, "deleteGroup", group.id, tenant);
await expectRefused([404], groups, "getGroup", group.id, tenant);
