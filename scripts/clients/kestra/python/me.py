"""What a user does with their own account."""

import os

from connect import PASSWORD, connect, expect_refused, new_name
from kestrapy import (
    IAMUserControllerApiCreateOrUpdateUserRequest,
    KestraClient,
    MeControllerApiUpdatePasswordRequest,
    MeControllerApiUserDetailsRequest,
)

new_password = "Correct-Horse-3!"
email = f"{new_name('ada')}@example.com"
user = connect().users.create_user(IAMUserControllerApiCreateOrUpdateUserRequest(email=email, password=PASSWORD))


def log_in(password):
    return KestraClient(host=os.environ["TOKENRY_URL"], username=email, password=password)


ada = log_in(PASSWORD)
assert ada.me.current_user()["profile"]["username"] == email
changed = ada.me.update_current_user(MeControllerApiUserDetailsRequest(first_name="Ada", last_name="King"))
assert changed["profile"]["firstName"] == "Ada"
assert ada.me.current_user()["profile"]["lastName"] == "King"

wrong = MeControllerApiUpdatePasswordRequest(old_password="Wrong-Horse-1!", new_password=new_password)
expect_refused((400, 401, 403, 422), lambda: ada.users.update_current_user_password(wrong))
weak = MeControllerApiUpdatePasswordRequest(old_password=PASSWORD, new_password="short")
expect_refused((400, 422), lambda: ada.users.update_current_user_password(weak))
ada.users.update_current_user_password(
    MeControllerApiUpdatePasswordRequest(old_password=PASSWORD, new_password=new_password)
)
expect_refused((401,), lambda: ada.me.current_user())
assert log_in(new_password).me.current_user()["id"] == user.id
