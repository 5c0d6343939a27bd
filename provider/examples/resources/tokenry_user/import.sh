terraform import tokenry_user.ada USER_ID
