import { expect } from "chai";
import { createAuthority } from "../../src/authority/authority.ts";
import { expandPermissions } from "../../src/authority/expand-permissions.ts";
import { managedRoles } from "../../src/authority/managed-roles.ts";

const of = (...permissions: string[]) => new Set(permissions);

describe("An authority", () => {
  it("permits in a tenant what its grants there say, and nothing elsewhere", () => {
    const authority = createAuthority(false, [
      { tenantId: "a", permissions: of("ROLE:VIEW") },
      { tenantId: "a", permissions: of("ROLE:LIST") },
      { tenantId: "b", permissions: of("GROUP:VIEW") },
    ]);
    expect([...authority.in("a")]).to.deep.equal(["ROLE:VIEW", "ROLE:LIST"]);
    expect([...authority.in("c")]).to.deep.equal([]);
    expect([...authority.in()]).to.deep.equal([]);
    expect([...authority.anywhere()]).to.have.members(["ROLE:VIEW", "ROLE:LIST", "GROUP:VIEW"]);
  });

  it("of a namespace holds there and below, not beside it, above it, or in the tenant as a whole", () => {
    const authority = createAuthority(false, [{ tenantId: "a", namespace: "dev.team", permissions: of("FLOW:VIEW") }]);
    expect(authority.in("a", "dev.team").has("FLOW:VIEW")).to.equal(true);
    expect(authority.in("a", "dev.team.x").has("FLOW:VIEW")).to.equal(true);
    for (const namespace of ["dev", "dev.teams", "dev.team2.x", undefined]) {
      expect(authority.in("a", namespace).has("FLOW:VIEW"), namespace).to.equal(false);
    }
    expect(authority.in("b", "dev.team").has("FLOW:VIEW")).to.equal(false);
  });

  it("of a superadmin is identity and access in every tenant and in the instance, and no work without a role", () => {
    const authority = createAuthority(true, [{ tenantId: "a", permissions: of("FLOW:EXECUTE") }]);
    for (const tenant of ["a", "b", undefined]) expect(authority.in(tenant).has("ROLE:CREATE")).to.equal(true);
    expect(authority.in("a").has("FLOW:EXECUTE")).to.equal(true);
    expect(authority.in("b").has("FLOW:EXECUTE")).to.equal(false);
  });

  it("gives no more than it has, unless it is a superadmin's", () => {
    const own = createAuthority(false, [{ tenantId: "a", permissions: of("ROLE:VIEW") }]);
    expect(own.mayGrant("a", ["ROLE:VIEW"])).to.equal(true);
    expect(own.mayGrant("a", ["ROLE:VIEW", "ROLE:LIST"])).to.equal(false);
    expect(own.mayGrant("b", ["ROLE:VIEW"])).to.equal(false);
    const root = createAuthority(true, []);
    expect(root.mayGrant("a", ["FLOW:EXECUTE"])).to.equal(true);
    expect(root.limitedTo(["ROLE:VIEW"]).mayGrant("a", ["FLOW:EXECUTE"])).to.equal(false);
  });

  it("that is limited permits what is in both", () => {
    const authority = createAuthority(true, []).limitedTo(["ROLE:VIEW", "FLOW:VIEW"]);
    expect([...authority.in("a")]).to.deep.equal(["ROLE:VIEW"]);
    expect([...authority.anywhere()]).to.deep.equal(["ROLE:VIEW"]);
  });
});

describe("The permissions of a role", () => {
  it("understand the names that clients sent before", () => {
    const permissions = expandPermissions([
      { resource: "FLOW", actions: ["READ"] },
      { resource: "GROUP_MEMBERSHIP", actions: ["UPDATE"] },
      { resource: "COPILOT", actions: ["READ"] },
    ]);
    expect([...permissions]).to.deep.equal(["FLOW:VIEW", "FLOW:LIST", "FLOW:EXPORT", "GROUP:UPDATE", "COPILOT:USE"]);
  });

  it("are none that the catalogue does not have", () => {
    const permissions = expandPermissions([
      { resource: "BINDING", actions: ["UPDATE", "UNKNOWN"] },
      { resource: "TEMPLATE", actions: ["READ"] },
      { resource: "constructor", actions: ["VIEW"] },
    ]);
    expect([...permissions]).to.deep.equal([]);
  });

  it("of the managed roles grow from viewer to administrator", () => {
    const order = ["Viewer", "Launcher", "Developer", "Editor", "Admin"] as const;
    const sets = order.map((name) => expandPermissions(managedRoles[name].permissions));
    sets.slice(1).forEach((set, index) => {
      expect(
        [...(sets[index] ?? [])].filter((one) => !set.has(one)),
        order[index + 1],
      ).to.deep.equal([]);
    });
    expect(sets[0]?.has("FLOW:VIEW")).to.equal(true);
    expect(sets[0]?.has("ROLE:VIEW")).to.equal(false);
    expect(sets[4]?.has("SERVICE_ACCOUNT:CREATE")).to.equal(true);
    expect(sets[4]?.has("TENANT:DELETE")).to.equal(false);
  });
});
