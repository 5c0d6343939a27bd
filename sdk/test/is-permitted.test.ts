import { isPermitted } from "@tokenry/sdk";
import { expect } from "chai";

describe("isPermitted", () => {
  const token = {
    permissions: ["ROLE:VIEW"],
    grants: [
      { tenant: "a", permissions: ["FLOW:VIEW"] },
      { tenant: "b", namespace: "dev", permissions: ["FLOW:EXECUTE"] },
    ],
  };

  it("looks at the principal's own tenant when none is named", () => {
    expect(isPermitted(token, "ROLE:VIEW")).to.equal(true);
    expect(isPermitted(token, "FLOW:VIEW")).to.equal(false);
  });

  it("looks at the tenant that is named, and at no other", () => {
    expect(isPermitted(token, "FLOW:VIEW", { tenant: "a" })).to.equal(true);
    expect(isPermitted(token, "FLOW:VIEW", { tenant: "a", namespace: "any.where" })).to.equal(true);
    expect(isPermitted(token, "FLOW:VIEW", { tenant: "b" })).to.equal(false);
    expect(isPermitted(token, "ROLE:VIEW", { tenant: "a" })).to.equal(false);
  });

  it("keeps a grant in a namespace to it and its children", () => {
    const may = (namespace?: string) =>
      isPermitted(token, "FLOW:EXECUTE", { tenant: "b", ...(namespace !== undefined && { namespace }) });
    expect([may("dev"), may("dev.x")]).to.deep.equal([true, true]);
    expect([may(), may("de"), may("dev2"), may("prod")]).to.deep.equal([false, false, false, false]);
  });
});
