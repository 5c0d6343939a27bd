import { expect } from "chai";
import type { CallOptions } from "../helpers/call-api.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import type { Harness } from "../helpers/harness.ts";
import { makeAccount, makeToken } from "../helpers/resources.ts";

/** A call that would end that the principal is a superadmin. */
export type Demotion = (id: string) => { method: string; path: string; body?: unknown };

/**
 * 409: the last superadmin stays. `demote`: of a service account, which is made one for the test. Everyone else is disabled
 * meanwhile, behind the back of the server.
 */
export function keepsLastSuperadmin(getApi: () => Harness, demote: Demotion): void {
  it("keeps the last superadmin that is enabled, and lets it go once there is another", async () => {
    const api = getApi();
    const { id } = await makeAccount(api, { name: "last", superAdmin: true });
    const principals = api.server.database.connection.model("Principal");
    // The administrator's token is in memory: it still works.
    await principals.updateMany({ _id: { $ne: id } }, { $set: { enabled: false } });
    const { method, path, body } = demote(id);
    const options: CallOptions = body === undefined ? {} : { body };
    try {
      expectProblem(await api.call(method, path, options), "last-superadmin");
      expect(await principals.exists({ _id: id, superAdmin: true, enabled: true, state: "active" })).not.to.equal(null);
    } finally {
      await principals.updateMany({}, { $set: { enabled: true } });
    }
    const answer = await api.call(method, path, options);
    expect(answer.status, answer.text).to.be.lessThan(300);
  });
}

/** 409: a principal does not end itself. `end`: of a service account that is a superadmin. */
export function keepsOwnAccount(getApi: () => Harness, end: Demotion): void {
  it("does not let a superadmin end itself", async () => {
    const api = getApi();
    const { id } = await makeAccount(api, { name: "self", superAdmin: true });
    const { fullToken: token } = await makeToken(api, id);
    const { method, path, body } = end(id);
    const answer = await api.call(method, path, { auth: { token }, ...(body !== undefined && { body }) });
    expectProblem(answer, "own-account");
    expect((await api.call("GET", "/api/v1/me", { auth: { token } })).status).to.equal(200);
  });
}
