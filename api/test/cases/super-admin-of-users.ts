import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import type { Harness } from "../helpers/harness.ts";
import { makeAccount } from "../helpers/resources.ts";
import { auditOf, makeUser, makeUserToken, usersPath } from "../helpers/users.ts";
import type { GetTarget } from "./target.ts";

/** The flag of users under one of its two names, each with a path of its own. */
export interface SuperAdminFlag {
  name: "superAdmin" | "instanceOwner";
  toPath: (userId: string) => string;
}

/** 200 */
export function givesAndTakesSuperAdmin(getApi: () => Harness, { name, toPath }: SuperAdminFlag): void {
  it("gives and takes the right to do everything, at once and by either name", async () => {
    const api = getApi();
    const user = await makeUser(api);
    const { fullToken: token } = await makeUserToken(api, user.id);
    const path = toPath(user.id);
    const status = async () => (await api.call("GET", usersPath, { auth: { token } })).status;
    expect(await status()).to.equal(403);
    const answer = await api.call("PATCH", path, { body: { [name]: true } });
    expect(answer.status, answer.text).to.equal(200);
    expect(answer.bytes).to.have.lengthOf(0);
    expect((await api.call("GET", `${usersPath}/${user.id}`)).json()).to.include({
      superAdmin: true,
      instanceOwner: true,
    });
    expect(await status()).to.equal(200);
    await api.call("PATCH", path, { body: { [name]: false } });
    expect(await status()).to.equal(403);
    expect(await auditOf(api, user.id)).to.have.members([
      "user.create",
      "user.grant-superadmin",
      "user.end-superadmin",
    ]);
  });
}

/** 404. `getId`: of the user in the path of the target. */
export function findsLivingUsersOnly(getTarget: GetTarget, getId: () => string): void {
  it("finds none that was deleted, and no service account", async () => {
    const { api, method, path, body } = getTarget();
    const user = await makeUser(api);
    expect((await api.call("DELETE", `${usersPath}/${user.id}`)).status).to.equal(204);
    const account = await makeAccount(api);
    for (const other of [user.id, account.id]) {
      const answer = await api.call(method, path.replace(getId(), other), body === undefined ? {} : { body });
      expectProblem(answer, "not-found");
    }
  });
}

/** 409 */
export function keepsLastSuperAdminUser(getApi: () => Harness, { name, toPath }: SuperAdminFlag): void {
  it("keeps the last superadmin", async () => {
    const api = getApi();
    const user = await makeUser(api, { superAdmin: true });
    const principals = api.server.database.connection.model("Principal");
    await principals.updateMany({ _id: { $ne: user.id } }, { $set: { enabled: false } });
    const body = { [name]: false };
    expectProblem(await api.call("PATCH", toPath(user.id), { body }), "last-superadmin");
    await principals.updateMany({}, { $set: { enabled: true } });
  });
}

/** 422 */
export function refusesNoBooleans(getTarget: GetTarget): void {
  it("refuses a body that says nothing, and what is no boolean", async () => {
    const { api, method, path } = getTarget();
    for (const body of [{}, { other: true }, { superAdmin: "yes" }, { superAdmin: null }]) {
      expectProblem(await api.call(method, path, { body }), "validation-failed");
    }
  });
}
