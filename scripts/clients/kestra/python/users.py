"""Users: what an administrator does with one."""

from connect import PASSWORD, TENANT, connect, expect_refused, new_name
from kestrapy import (
    ApiPatchInstanceOwnerRequest,
    ApiPatchSuperAdminRequest,
    IAMUserControllerApiCreateOrUpdateUserRequest,
    IAMUserControllerApiPatchRestrictedRequest,
    IAMUserControllerApiPatchUserPasswordRequest,
    KestraClient,
    MeControllerApiUserDetailsRequest,
    QueryFilter,
    QueryFilterField,
    QueryFilterOp,
)

client = connect()
users = client.users
host = client._base_url

email = f"{new_name('ada')}@example.com"
request = IAMUserControllerApiCreateOrUpdateUserRequest(
    email=email, first_name="Ada", last_name="Lovelace", password=PASSWORD, tenants=[TENANT]
)
user = users.create_user(request)
assert user.username == email and user.first_name == "Ada" and [tenant.id for tenant in user.tenants] == [TENANT]
expect_refused((409, 422), lambda: users.create_user(request))
assert users.user(user.id).email == email

request.first_name = "Augusta"
assert users.update_user(user.id, request).first_name == "Augusta"
patched = users.patch_user(user.id, MeControllerApiUserDetailsRequest(last_name="King"))
assert (patched.first_name, patched.last_name) == ("Augusta", "King")

by_text = QueryFilter(var_field=QueryFilterField.QUERY, operation=QueryFilterOp.EQUALS, value=email[:12].upper())
found = users.list_users(page=1, size=10, sort=["username:asc"], filters=[by_text])
assert [match.id for match in found.results] == [user.id]
assert len(users.list_users(page=1, size=1).results) == 1

as_user = KestraClient(host=host, username=email, password=PASSWORD)
assert as_user.me.current_user()["profile"]["lastName"] == "King"
new_password = "Correct-Horse-3!"
users.patch_user_password(user.id, IAMUserControllerApiPatchUserPasswordRequest(password=new_password))
expect_refused((401,), lambda: as_user.me.current_user())
as_user = KestraClient(host=host, username=email, password=new_password)
assert as_user.me.current_user()["id"] == user.id
expect_refused((403,), lambda: as_user.users.list_users(page=1, size=10))

users.patch_user_super_admin(user.id, ApiPatchSuperAdminRequest(super_admin=True))
assert users.user(user.id).instance_owner is True
users.patch_user_instance_owner(user.id, ApiPatchInstanceOwnerRequest(instance_owner=False))
assert users.user(user.id).instance_owner is False
users.patch_user_demo(user.id, IAMUserControllerApiPatchRestrictedRequest(restricted=True))
assert users.user(user.id).restricted is True
users.delete_refresh_token(user.id)

users.delete_user(user.id)
expect_refused((404,), lambda: users.user(user.id))
expect_refused((401,), lambda: as_user.me.current_user())
