import type { Models } from "../models/index.ts";
import type { Invitation } from "../models/invitation.ts";
import type { Principal } from "../models/principal.ts";
import type { AuditRelay } from "./audit-relay.ts";
import { fulfilInvitation } from "./fulfil-invitation.ts";
import type { TokenChanges } from "./token-changes.ts";

/** As `fulfilInvitation`, for who has just written the invitation: its audit entries, and those of what follows, may move. */
export async function deliverInvitation(
  { models, relay, changes }: { models: Models; relay: AuditRelay; changes: TokenChanges },
  invitation: Invitation,
): Promise<Principal | undefined> {
  const { principal, bindings } = await fulfilInvitation(models, invitation, (change) => changes.announce(change));
  for (const id of bindings) relay.notify("bindings", id);
  if (principal) relay.notify("principals", principal._id);
  relay.notify("invitations", invitation._id);
  return principal;
}
