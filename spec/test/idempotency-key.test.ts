import { expect } from "chai";
import { operations } from "../src/index.ts";

const asks = "asks, and changes nothing";
const endsOnce = "ends what may have ended: twice is as once";
const bindsOnce = "the second time finds the binding of the first, whose content is its identity, and answers with it";
const hasNoCaller = "takes no credential: there is no caller under whose credential an answer could be kept";

/** The POST operations that take no Idempotency-Key, each with its reason. */
const exceptions: Record<string, string> = {
  createSetup: `${hasNoCaller}, and it works once in the life of an instance`,
  createFromInvitation: `${hasNoCaller}, and the code of an invitation works once`,
  acceptInvitation: "the code of an invitation works once",
  createBinding: bindsOnce,
  bulkCreateBinding: bindsOnce,
  login: `${hasNoCaller}; a second session does no harm, and ends by itself`,
  loginAtRoot: `${hasNoCaller}; a second session does no harm, and ends by itself`,
  logout: endsOnce,
  logoutAtRoot: endsOnce,
  revokeToken: endsOnce,
  autocompleteGroups: asks,
  autocompleteRoles: asks,
  autocompleteUsers: asks,
  listGroupIds: asks,
  listRolesFromGivenIds: asks,
  verifyToken: asks,
  verifyTokens: asks,
  introspectToken: asks,
};

describe("The Idempotency-Key", () => {
  for (const { id, method, takesIdempotencyKey } of Object.values(operations)) {
    if (method !== "POST") continue;
    const reason = exceptions[id];
    it(reason ? `is none of ${id}, which ${reason}` : `is taken by ${id}`, () => {
      expect(takesIdempotencyKey, "add the parameter IdempotencyKey, or the reason why not to this test").to.equal(
        reason === undefined,
      );
    });
  }

  it("is taken by no other method, and every exception is an operation", () => {
    const others = Object.values(operations).filter(({ method }) => method !== "POST");
    expect(others.filter(({ takesIdempotencyKey }) => takesIdempotencyKey)).to.deep.equal([]);
    const posts = Object.values(operations).filter(({ method }) => method === "POST");
    expect(posts.map(({ id }) => id)).to.include.members(Object.keys(exceptions));
  });
});
