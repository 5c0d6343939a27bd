"""Invitations: those that an administrator makes, and what somebody does with a link."""

import json
import os
import urllib.request

from connect import PASSWORD, TENANT, connect, expect_refused, new_name
from kestrapy import (
    AuthControllerInvitationUserRequest,
    IAMGroupControllerApiCreateGroupRequest,
    IAMInvitationControllerApiInvitationCreateRequest,
    IAMInvitationControllerApiInvitationRole,
    IAMUserControllerApiCreateOrUpdateUserRequest,
    InvitationInvitationStatus,
    KestraClient,
)

client = connect()
invitations = client.invitations
email = f"{new_name('guest')}@example.com"
group = client.groups.create_group(TENANT, IAMGroupControllerApiCreateGroupRequest(name=new_name("team")))

request = IAMInvitationControllerApiInvitationCreateRequest(
    email=email, groups=[group.id], roles=[IAMInvitationControllerApiInvitationRole(id=f"viewer_{TENANT}")]
)
invitations.create_invitation(TENANT, request)
expect_refused((409,), lambda: invitations.create_invitation(TENANT, request))

(invitation,) = invitations.list_invitations_by_email(email, TENANT)
assert invitation.status == InvitationInvitationStatus.PENDING and invitation.tenant_id == TENANT
assert invitation.expired_at > invitation.sent_at
assert [role.id for role in invitation.roles] == [f"viewer_{TENANT}"]
assert [invited.id for invited in invitation.groups] == [group.id]
found = invitations.search_invitations(TENANT, email=email, status=InvitationInvitationStatus.PENDING, page=1, size=10)
assert [match.id for match in found.results] == [invitation.id]
assert invitations.invitation(invitation.id, TENANT).email == email
assert client.invitations.find_all_invitations_for_current_user() == []

invitations.delete_invitation(invitation.id, TENANT)
expect_refused((404,), lambda: invitations.invitation(invitation.id, TENANT))
assert invitations.list_invitations_by_email(email, TENANT) == []


def invite(address):
    """The code of a new invitation: kestrapy throws the answer of `create_invitation` away."""
    call = urllib.request.Request(
        f"{os.environ['TOKENRY_URL']}/api/v1/{TENANT}/invitations",
        data=json.dumps({"email": address, "groups": [group.id]}).encode(),
        headers={"Authorization": f"Bearer {os.environ['TOKENRY_API_TOKEN']}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(call) as answer:
        return json.load(answer)["link"].rsplit("/", 1)[1]


address = f"{new_name('new')}@example.com"
code = invite(address)
newcomer = AuthControllerInvitationUserRequest(first_name="Ada", last_name="Lovelace", password=PASSWORD)
assert invitations.create_from_invitation(code, newcomer)["username"] == address
expect_refused((404,), lambda: invitations.create_from_invitation(code, newcomer))
as_newcomer = KestraClient(host=os.environ["TOKENRY_URL"], username=address, password=PASSWORD)
me = as_newcomer.me.current_user()
assert [tenant["id"] for tenant in me["tenants"]] == [TENANT]
(status,) = [found.status for found in invitations.list_invitations_by_email(address, TENANT)]
assert status == InvitationInvitationStatus.ACCEPTED

user = client.users.create_user(
    IAMUserControllerApiCreateOrUpdateUserRequest(email=f"{new_name('there')}@example.com", password=PASSWORD)
)
as_user = KestraClient(host=os.environ["TOKENRY_URL"], username=user.email, password=PASSWORD)
code = invite(f"{new_name('elsewhere')}@example.com")
as_user.invitations.accept_invitation(code)
assert [tenant["id"] for tenant in as_user.me.current_user()["tenants"]] == [TENANT]
expect_refused((404,), lambda: as_user.invitations.accept_invitation(code))

# Whoever has an account gets access at once.
other = client.users.create_user(
    IAMUserControllerApiCreateOrUpdateUserRequest(email=f"{new_name('known')}@example.com", password=PASSWORD)
)
invitations.create_invitation(
    TENANT, IAMInvitationControllerApiInvitationCreateRequest(email=other.email, groups=[group.id])
)
assert [joined.id for joined in client.users.user(other.id).groups] == [group.id]
assert invitations.list_invitations_by_email(other.email, TENANT) == []
