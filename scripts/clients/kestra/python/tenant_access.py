"""Who has access to a tenant."""

from connect import PASSWORD, TENANT, connect, expect_refused, new_name
from kestrapy import (
    IAMTenantAccessControllerApiCreateTenantAccessRequest,
    IAMTenantAccessControllerUserApiAutocomplete,
    IAMUserControllerApiCreateOrUpdateUserRequest,
    QueryFilter,
    QueryFilterField,
    QueryFilterOp,
)

client = connect()
access = client.tenant_access
email = f"{new_name('guest')}@example.com"
user = client.users.create_user(IAMUserControllerApiCreateOrUpdateUserRequest(email=email, password=PASSWORD))

access.create_tenant_access(user.id, TENANT)
granted = access.tenant_access(user.id, TENANT)
assert (granted.user_id, granted.tenant_id, granted.username) == (user.id, TENANT, email)
by_text = QueryFilter(var_field=QueryFilterField.QUERY, operation=QueryFilterOp.EQUALS, value=email)
assert [match.id for match in access.list_tenant_access(TENANT, page=1, size=10, filters=[by_text]).results] == [user.id]
suggested = client.users.autocomplete_users(TENANT, IAMTenantAccessControllerUserApiAutocomplete(q=email[:12]))
assert user.id in [match.id for match in suggested]
access.delete_tenant_access(user.id, TENANT)
expect_refused((404,), lambda: access.tenant_access(user.id, TENANT))

by_email = IAMTenantAccessControllerApiCreateTenantAccessRequest(email=email)
access.create_tenant_access_by_email(TENANT, by_email)
assert access.tenant_access(user.id, TENANT).username == email
expect_refused((409,), lambda: access.create_tenant_access_by_email(TENANT, by_email))
