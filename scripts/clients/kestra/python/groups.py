"""Groups and their members."""

from connect import PASSWORD, TENANT, connect, expect_refused, new_name
from kestrapy import (
    ApiAutocomplete,
    ApiIds,
    GroupIdentifierMembership,
    IAMGroupControllerApiCreateGroupRequest,
    IAMGroupControllerApiUpdateGroupRequest,
    IAMServiceAccountControllerApiServiceAccountRequest,
    IAMUserControllerApiCreateOrUpdateUserRequest,
    IAMUserGroupControllerApiUpdateUserGroupsRequest,
    QueryFilter,
    QueryFilterField,
    QueryFilterOp,
)


def by_text(value):
    return QueryFilter(var_field=QueryFilterField.QUERY, operation=QueryFilterOp.EQUALS, value=value)


client = connect()
groups = client.groups
name = new_name("team")
user = client.users.create_user(
    IAMUserControllerApiCreateOrUpdateUserRequest(email=f"{new_name('member')}@example.com", password=PASSWORD)
)

group = groups.create_group(TENANT, IAMGroupControllerApiCreateGroupRequest(name=name, description="A team"))
assert (group.name, group.description) == (name, "A team")
conflict = expect_refused((409,), lambda: groups.create_group(TENANT, IAMGroupControllerApiCreateGroupRequest(name=name)))
assert conflict.body
renamed = groups.update_group(group.id, TENANT, IAMGroupControllerApiUpdateGroupRequest(name=f"{name}-b", description="B"))
assert (renamed.name, renamed.description) == (f"{name}-b", "B")
assert groups.group(group.id, TENANT).name == f"{name}-b"

found = groups.search_groups(TENANT, 1, 10, sort=["name:asc"], filters=[by_text(name)])
assert [match.id for match in found.results] == [group.id]
assert groups.search_groups(TENANT, 1, 10, filters=[by_text(new_name("nothing"))]).results == []
assert group.id in [match.id for match in groups.autocomplete_groups(TENANT, ApiAutocomplete(q=name))]
assert [match.name for match in groups.list_group_ids(TENANT, ApiIds(ids=[group.id]))] == [f"{name}-b"]

member = groups.add_user_to_group(group.id, user.id, TENANT)
assert member.id == user.id and member.username == user.email
expect_refused((409,), lambda: groups.add_user_to_group(group.id, user.id, TENANT))
owner = groups.set_user_membership_for_group(group.id, user.id, GroupIdentifierMembership.OWNER, TENANT)
assert [membership.membership for membership in owner.groups if membership.id == group.id] == [
    GroupIdentifierMembership.OWNER
]
account = client.service_account.create_service_account_for_tenant(
    TENANT, IAMServiceAccountControllerApiServiceAccountRequest(name=new_name("ci"))
)
groups.add_user_to_group(group.id, account.id, TENANT)
members = groups.search_group_members(group.id, TENANT, 1, 200)
assert {match.id for match in members.results} == {user.id, account.id} and members.total == 2
only_user = groups.search_group_members(group.id, TENANT, 1, 10, filters=[by_text(user.email)])
assert [match.id for match in only_user.results] == [user.id]
assert client.service_account.service_account_for_tenant(account.id, TENANT).groups[0].id == group.id

assert groups.delete_user_from_group(group.id, user.id, TENANT).id == user.id
expect_refused((404, 409), lambda: groups.delete_user_from_group(group.id, user.id, TENANT))
client.users.update_user_groups(user.id, TENANT, IAMUserGroupControllerApiUpdateUserGroupsRequest(group_ids=[group.id]))
assert [membership.id for membership in client.users.user(user.id).groups] == [group.id]
groups.delete_group(group.id, TENANT)
expect_refused((404,), lambda: groups.group(group.id, TENANT))
expect_refused((404,), lambda: groups.delete_group(group.id, TENANT))
