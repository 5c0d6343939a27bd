// Invitations: those that an administrator makes. To accept one with an account, the SDK sends no credential.
import assert from "node:assert/strict";
import { call, connect, expectRefused, newName, tenant } from "./connect.mjs";

const { invitationsApi: invitations } = connect();
const email = `${newName("guest")}@example.com`;
const request = { email, roles: [{ id: `viewer_${tenant}` }] };

await call(invitations, "createInvitation", tenant, request);
await expectRefused([409], invitations, "createInvitation", tenant, request);
const [invitation] = await call(invitations, "listInvitationsByEmail", email, tenant);
assert.equal(invitation.status, "PENDING");
assert.equal(invitation.tenantId, tenant);
const found = await call(invitations, "searchInvitations", 1, 10, tenant, { email, status: "PENDING" });
assert.deepEqual(
  found.results.map(({ id }) => id),
  [invitation.id],
);
assert.equal((await call(invitations, "getInvitation", invitation.id, tenant)).email, email);
assert.deepEqual(await call(invitations, "findAllInvitationsForCurrentUser"), []);
await call(invitations, "deleteInvitation", invitation.id, tenant);
await expectRefused([404], invitations, "getInvitation", invitation.id, tenant);
