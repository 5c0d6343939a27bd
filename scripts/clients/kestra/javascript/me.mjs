// What a user does with their own account.
import assert from "node:assert/strict";
import { call, connect, expectRefused, newName, password } from "./connect.mjs";

const newPassword = "Correct-Horse-3!";
const { usersApi: users, authsApi: me } = connect();
const user = await call(users, "createUser", { email: `${newName("ada")}@example.com`, password });
const { fullToken } = await call(users, "createApiTokensForUser", user.id, { name: "laptop" });

connect(fullToken);
await call(me, "patchCurrentUser", { firstName: "Ada", lastName: "King" });
assert.equal((await call(me, "getCurrentUser")).profile.lastName, "King");
const wrong = { oldPassword: "Wrong-Horse-1!", newPassword };
await expectRefused([400, 401, 403, 422], users, "updateCurrentUserPassword", wrong);
await call(users, "updateCurrentUserPassword", { oldPassword: password, newPassword });
await expectRefused([400, 401, 403, 422], users, "updateCurrentUserPassword", { oldPassword: password, newPassword });
