"""Roles."""

from connect import TENANT, connect, expect_refused, new_name
from kestrapy import (
    ApiAutocomplete,
    ApiIds,
    IAMRoleControllerApiRoleCreateOrUpdateRequest,
    ListPermissions200Response,
    QueryFilter,
    QueryFilterField,
    QueryFilterOp,
)


def request(name, description, **permissions):
    return IAMRoleControllerApiRoleCreateOrUpdateRequest(
        name=name, description=description, permissions=ListPermissions200Response(**permissions)
    )


roles = connect().roles
name = new_name("role")

role = roles.create_role(TENANT, request(name, "Looks", flow=["LIST", "VIEW"], execution=["VIEW"]))
assert role.permissions.flow == ["LIST", "VIEW"], "the order of actions is kept"
assert role.is_managed is False and role.is_default is False
old = roles.create_role(TENANT, request(new_name("old"), "An old name of an action", flow=["READ"]))
assert old.id and roles.role(old.id, TENANT).permissions.flow
updated = roles.update_role(role.id, TENANT, request(f"{name}-b", "Runs", flow=["VIEW", "EXECUTE"]))
assert (updated.name, updated.description) == (f"{name}-b", "Runs")
assert roles.role(role.id, TENANT).permissions.flow == ["VIEW", "EXECUTE"]

by_name = QueryFilter(var_field=QueryFilterField.QUERY, operation=QueryFilterOp.EQUALS, value=name)
found = roles.search_roles(TENANT, 1, 100, sort=["name:asc"], filters=[by_name])
assert [match.id for match in found.results] == [role.id]
assert role.id in [match.id for match in roles.autocomplete_roles(TENANT, ApiAutocomplete(q=name))]
given = roles.list_roles_from_given_ids(TENANT, ApiIds(ids=[role.id, f"admin_{TENANT}"]))
assert {match.id: match.is_managed for match in given} == {role.id: False, f"admin_{TENANT}": True}
assert all(match.deleted is False for match in given)

expect_refused((403, 409, 422), lambda: roles.update_role(f"admin_{TENANT}", TENANT, request("Mine", "", flow=["VIEW"])))
roles.delete_role(role.id, TENANT)
expect_refused((404,), lambda: roles.role(role.id, TENANT))
