"""What the scenarios share: a client with a token that Tokenry issued, and names that no other scenario uses."""

import os
import secrets

from kestrapy import ApiException, KestraClient

TENANT = "main"
PASSWORD = "Correct-Horse-2!"


def connect(token=None):
    return KestraClient(host=os.environ["TOKENRY_URL"], token=token or os.environ["TOKENRY_API_TOKEN"])


def new_name(stem):
    return f"{stem}-{secrets.token_hex(4)}"


def expect_refused(statuses, call):
    """The call must fail with one of these HTTP statuses; gives the exception."""
    try:
        result = call()
    except ApiException as error:
        assert error.status in statuses, f"{error.status} {error.body}"
        assert '"message"' in error.body and '"_links"' in error.body, error.body
        return error
    raise AssertionError(f"{statuses} was expected, but the call gave {result}")
