"""Service accounts, at the instance and in a tenant."""

from connect import TENANT, connect, expect_refused, new_name
from kestrapy import (
    ApiPatchSuperAdminRequest,
    IAMServiceAccountControllerApiCreateServiceAccountRequest,
    IAMServiceAccountControllerApiPatchServiceAccountRequest,
    IAMServiceAccountControllerApiServiceAccountRequest,
    QueryFilter,
    QueryFilterField,
    QueryFilterOp,
)

accounts = connect().service_account

name = new_name("ci")
created = accounts.create_service_account_for_tenant(
    TENANT, IAMServiceAccountControllerApiServiceAccountRequest(name=name, description="Deploys")
)
assert created.name == name and created.description == "Deploys"
assert accounts.service_account_for_tenant(created.id, TENANT).id == created.id
updated = accounts.update_service_account(
    created.id, TENANT, IAMServiceAccountControllerApiServiceAccountRequest(name=name, description="Builds")
)
assert updated.description == "Builds" and updated.instance_owner is False
accounts.delete_service_account_for_tenant(created.id, TENANT)
expect_refused((404,), lambda: accounts.service_account_for_tenant(created.id, TENANT))

name = new_name("robot")
made = accounts.create_service_account(
    IAMServiceAccountControllerApiCreateServiceAccountRequest(name=name, description="Of the instance")
)
assert accounts.service_account(made.id).name == name
patched = accounts.patch_service_account_details(
    made.id, IAMServiceAccountControllerApiPatchServiceAccountRequest(name=name, description="Changed")
)
assert patched.description == "Changed"
assert accounts.service_account_for_tenant(made.id, TENANT).description == "Changed"

by_name = QueryFilter(var_field=QueryFilterField.NAME, operation=QueryFilterOp.EQUALS, value=name)
found = accounts.list_service_accounts(page=1, size=10000, sort=["name:asc"], filters=[by_name])
assert [account.id for account in found.results] == [made.id] and found.total == 1
nobody = QueryFilter(var_field=QueryFilterField.NAME, operation=QueryFilterOp.EQUALS, value="nobody")
assert accounts.list_service_accounts(page=1, size=10, filters=[nobody]).results == []

accounts.patch_service_account_super_admin(made.id, ApiPatchSuperAdminRequest(super_admin=True))
assert accounts.service_account(made.id).instance_owner is True
accounts.patch_service_account_super_admin(made.id, ApiPatchSuperAdminRequest(super_admin=False))
assert accounts.service_account(made.id).instance_owner is False
accounts.delete_service_account(made.id)
expect_refused((404,), lambda: accounts.service_account(made.id))
expect_refused((404,), lambda: accounts.delete_service_account(made.id))
