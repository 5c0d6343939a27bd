import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import type { Harness } from "./harness.ts";

export const invitationsPath = "/api/v1/main/invitations";
export const validForMs = 7 * 24 * 3_600_000;

let made = 0;

/** An invitation of an address of its own, made by the administrator unless `auth` says otherwise. */
export async function makeInvitation(
  api: Harness,
  body: Partial<Schemas["InvitationRequest"]> = {},
  tenant = "main",
  auth: { token: string } = { token: api.admin.token },
): Promise<Schemas["CreatedInvitation"]> {
  made += 1;
  const answer = await api.call("POST", `/api/v1/${tenant}/invitations`, {
    auth,
    body: { email: `guest-${made}@example.com`, ...body },
  });
  expect(answer.status, answer.text).to.equal(201);
  return answer.json<Schemas["CreatedInvitation"]>();
}
