"""Bindings: what is bound to whom, and that it takes effect."""

from connect import TENANT, connect, expect_refused, new_name
from kestrapy import (
    BindingType,
    CreateApiTokenRequest,
    IAMBindingControllerApiCreateBindingRequest,
    IAMGroupControllerApiCreateGroupRequest,
    IAMRoleControllerApiRoleCreateOrUpdateRequest,
    IAMServiceAccountControllerApiServiceAccountRequest,
    ListPermissions200Response,
)

client = connect()
bindings = client.bindings
account = client.service_account.create_service_account_for_tenant(
    TENANT, IAMServiceAccountControllerApiServiceAccountRequest(name=new_name("ci"))
)
token = client.service_account.create_api_tokens_for_service_account_with_tenant(
    account.id, TENANT, CreateApiTokenRequest(name="deploy")
)
group = client.groups.create_group(TENANT, IAMGroupControllerApiCreateGroupRequest(name=new_name("team")))
role = client.roles.create_role(
    TENANT,
    IAMRoleControllerApiRoleCreateOrUpdateRequest(
        name=new_name("reader"), permissions=ListPermissions200Response(group=["LIST", "VIEW"])
    ),
)

as_account = connect(token["fullToken"])
expect_refused((403,), lambda: as_account.groups.search_groups(TENANT, 1, 10))
binding = bindings.create_binding(
    TENANT,
    IAMBindingControllerApiCreateBindingRequest(type=BindingType.USER, external_id=account.id, role_id=role.id),
)
assert binding.type == BindingType.USER and binding.user.id == account.id and binding.role.id == role.id
assert as_account.groups.group(group.id, TENANT).id == group.id, "the role takes effect"

both = bindings.bulk_create_binding(
    TENANT,
    [
        IAMBindingControllerApiCreateBindingRequest(
            type=BindingType.GROUP, external_id=group.id, role_id=role.id, namespace_id="company.team"
        )
    ],
)
assert [made.group.id for made in both] == [group.id] and both[0].namespace == "company.team"
assert bindings.bulk_create_binding(TENANT, []) == []
of_group = bindings.search_bindings(
    TENANT, 1, 10, binding_type=BindingType.GROUP, external_id=group.id, namespace="company.team"
)
assert [made.id for made in of_group.results] == [both[0].id]
assert bindings.binding(binding.id, TENANT).user.id == account.id

bindings.delete_binding(binding.id, TENANT)
expect_refused((404,), lambda: bindings.binding(binding.id, TENANT))
expect_refused((403,), lambda: as_account.groups.search_groups(TENANT, 1, 10))
