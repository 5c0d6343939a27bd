"""API tokens: of a service account in its tenant and at the instance, of a user, and one's own."""

from connect import PASSWORD, TENANT, connect, expect_refused, new_name
from kestrapy import (
    CreateApiTokenRequest,
    IAMServiceAccountControllerApiServiceAccountRequest,
    IAMUserControllerApiCreateOrUpdateUserRequest,
)

client = connect()
accounts = client.service_account
account = accounts.create_service_account_for_tenant(
    TENANT, IAMServiceAccountControllerApiServiceAccountRequest(name=new_name("ci"))
)

request = CreateApiTokenRequest(name="deploy", description="Used by the deploy job", max_age="P1D", extended=False)
created = accounts.create_api_tokens_for_service_account_with_tenant(account.id, TENANT, request)
assert connect(created["fullToken"]).me.current_user()["id"] == account.id
listed = accounts.list_api_tokens_for_service_account_with_tenant(account.id, TENANT)["results"]
assert [token["name"] for token in listed] == ["deploy"]
assert created["fullToken"].startswith(listed[0]["prefix"])
assert "fullToken" not in listed[0]
accounts.delete_api_token_for_service_account_with_tenant(account.id, created["id"], TENANT)
error = expect_refused((401,), lambda: connect(created["fullToken"]).me.current_user())
assert "Unauthorized" in error.body

never = accounts.create_api_tokens_for_service_account(account.id, CreateApiTokenRequest(name="never-expires"))
assert "exp" not in accounts.list_api_tokens_for_service_account(account.id)["results"][0]
accounts.delete_api_token_for_service_account(account.id, never["id"])
assert accounts.list_api_tokens_for_service_account(account.id)["total"] == 0

users = client.users
user = users.create_user(
    IAMUserControllerApiCreateOrUpdateUserRequest(email=f"{new_name('token')}@example.com", password=PASSWORD)
)
mine = users.create_api_tokens_for_user(user.id, CreateApiTokenRequest(name="laptop", max_age="P30D"))
as_user = connect(mine.full_token)
assert as_user.me.current_user()["profile"]["email"] == user.email
tokens = users.list_api_tokens_for_user(user.id)
assert tokens.total == 1 and tokens.results[0].exp > tokens.results[0].iat

second = as_user.me.create_api_token(CreateApiTokenRequest(name="second", max_age="PT1H"))
assert {token.name for token in as_user.me.list_api_tokens().results} == {"laptop", "second"}
as_user.me.delete_api_token(second.id)
expect_refused((401,), lambda: connect(second.full_token).me.current_user())
users.delete_api_token_for_user(user.id, mine.id)
expect_refused((401,), lambda: as_user.me.current_user())
expect_refused((404,), lambda: users.delete_api_token_for_user(user.id, mine.id))
