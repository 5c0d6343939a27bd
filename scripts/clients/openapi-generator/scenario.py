"""A token's life by a Python client that was generated from openapi.yaml. Reads TOKENRY_URL and TOKENRY_API_TOKEN."""

import json
import os

import tokenry_client as tokenry
from tokenry_client.exceptions import NotFoundException, UnauthorizedException, UnprocessableEntityException


def connect(token):
    configuration = tokenry.Configuration(host=os.environ["TOKENRY_URL"], access_token=token)
    return tokenry.ApiClient(configuration)


def expect_unauthorized(token):
    try:
        tokenry.MeApi(connect(token)).get_current_user()
    except UnauthorizedException as error:
        assert error.data.code == "unauthenticated", error.data
        assert error.headers["WWW-Authenticate"].startswith("Bearer"), error.headers
    else:
        raise AssertionError("a token that ended still works")


accounts = tokenry.ServiceAccountsApi(connect(os.environ["TOKENRY_API_TOKEN"]))

account = accounts.create_service_account_for_tenant(
    "main", tokenry.ServiceAccountRequest(name="python", description="Made by a generated client")
)
assert account.description == "Made by a generated client" and account.enabled is True
filters = tokenry.QueryFilters(name=tokenry.QueryFilter(equals="python"))
page = accounts.list_service_accounts_for_tenant("main", size=5, sort=["name:asc", "id:desc"], filters=filters)
assert [found.id for found in page.results] == [account.id], page

request = tokenry.CreateApiTokenRequest(name="deploy", max_age="P1D")
created = accounts.create_api_tokens_for_service_account_with_tenant("main", account.id, request, idempotency_key="python-1")
again = accounts.create_api_tokens_for_service_account_with_tenant("main", account.id, request, idempotency_key="python-1")
assert again.full_token == created.full_token, "a repeated request makes no second token"

me = tokenry.MeApi(connect(created.full_token)).get_current_user()
assert me.id == account.id and me.profile.username == "python"
tokens = accounts.list_api_tokens_for_service_account_with_tenant("main", account.id)
assert tokens.total == 1 and tokens.results[0].exp > tokens.results[0].iat

rotated = accounts.rotate_api_token_for_service_account_with_tenant("main", account.id, created.id)
assert rotated.generation == 2
expect_unauthorized(created.full_token)
assert tokenry.MeApi(connect(rotated.full_token)).get_current_user().id == account.id

deleted = accounts.delete_api_token_for_service_account_with_tenant("main", account.id, created.id)
assert deleted.id == created.id
expect_unauthorized(rotated.full_token)

try:
    accounts.create_api_tokens_for_service_account_with_tenant(
        "main", account.id, tokenry.CreateApiTokenRequest(name="late", max_age="tomorrow")
    )
    raise AssertionError("a duration that is none was taken")
except UnprocessableEntityException as error:
    assert error.data.errors[0].pointer == "/maxAge", json.loads(error.body)

accounts.delete_service_account_for_tenant("main", account.id)
try:
    accounts.get_service_account_for_tenant("main", account.id)
    raise AssertionError("a deleted service account is still there")
except NotFoundException as error:
    assert error.data.code == "not-found"
