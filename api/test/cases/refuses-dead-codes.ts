import { expect } from "chai";
import type { ApiAnswer } from "../helpers/call-api.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import type { Harness } from "../helpers/harness.ts";
import { invitationsPath, makeInvitation, validForMs } from "../helpers/invitations.ts";
import { makeBinding } from "../helpers/make-binding.ts";
import { makeCaller } from "../helpers/make-caller.ts";
import { makeRole, rolesPath } from "../helpers/make-role.ts";
import { tenantsPath } from "../helpers/make-tenant.ts";
import { accountsPath, makeAccount, makeToken, unknownId } from "../helpers/resources.ts";
import { storeGroup } from "../helpers/store-group.ts";
import { storeTenant } from "../helpers/store-tenant.ts";

/** 404: codes that give nothing, whatever the reason, and do not tell it. `accept` brings a code as it may be brought once. */
export function refusesDeadCodes(getApi: () => Harness, accept: (code: string) => Promise<ApiAnswer>): void {
  const details = new Set<string>();
  const expectDead = async (code: string) => {
    const answer = await accept(code);
    details.add(expectProblem(answer, "not-found").detail);
    expect(answer.text).to.not.contain(code.slice(20));
  };
  /** An account that may invite, give what is asked for here, and nothing else. */
  const makeInviter = async (api: Harness) => {
    const caller = await makeCaller(api, ["INVITATION:CREATE"]);
    const role = await makeRole(api, { permissions: { FLOW: ["VIEW"] } });
    const { id: bindingId } = await makeBinding(api, { externalId: caller.id, roleId: role.id });
    return { ...caller, role, bindingId };
  };

  it("knows no code that nobody was given", async () => {
    const api = getApi();
    const { code } = await makeInvitation(api);
    const other = await makeInvitation(api);
    const at = code.length - 20;
    await expectDead(code.replace(/_inv_.{22}/, `_inv_${unknownId}`));
    await expectDead(code.slice(0, at) + (code[at] === "a" ? "b" : "a") + code.slice(at + 1));
    await expectDead(code.slice(0, 30) + other.code.slice(30));
    await expectDead(api.admin.token);
  });

  it("takes none a second time", async () => {
    const { code } = await makeInvitation(getApi());
    const answer = await accept(code);
    expect(answer.status, answer.text).to.equal(200);
    await expectDead(code);
  });

  it("takes none of an invitation that has expired or was deleted", async () => {
    const api = getApi();
    const deleted = await makeInvitation(api);
    await api.call("DELETE", `${invitationsPath}/${deleted.id}`);
    await expectDead(deleted.code);
    const expired = await makeInvitation(api);
    api.clock.now += validForMs;
    await expectDead(expired.code);
  });

  it("takes none into a tenant that was deleted, nor into another that has its id", async () => {
    const api = getApi();
    const tenant = await storeTenant(api, "short-lived");
    const { code } = await makeInvitation(api, { superAdmin: true }, tenant);
    expect((await api.call("DELETE", `${tenantsPath}/${tenant}`)).status).to.equal(204);
    await expectDead(code);
    await api.server.services.settle();
    await storeTenant(api, tenant);
    await expectDead(code);
  });

  it("takes none of an inviter who may not give all of it any more", async () => {
    const api = getApi();
    const byRole = await makeInviter(api);
    const first = await makeInvitation(api, { roles: [{ id: byRole.role.id }] }, "main", byRole);
    await api.call("DELETE", `/api/v1/main/bindings/${byRole.bindingId}`);
    await expectDead(first.code);

    const byGroup = await makeInviter(api);
    const groupId = await storeGroup(api, `Grown ${byGroup.id}`);
    const second = await makeInvitation(api, { groups: [groupId] }, "main", byGroup);
    await makeBinding(api, { type: "GROUP", externalId: groupId, roleId: "admin_main" });
    await expectDead(second.code);

    const grown = await makeInviter(api);
    const other = await makeRole(api, { permissions: { FLOW: ["VIEW"] } });
    const third = await makeInvitation(api, { roles: [{ id: other.id }] }, "main", grown);
    const body = { name: "Grown", permissions: { FLOW: ["VIEW", "DELETE"] } };
    expect((await api.call("PUT", `${rolesPath}/${other.id}`, { body })).status).to.equal(200);
    await expectDead(third.code);
  });

  it("takes none of an inviter who is gone, disabled, or no superadmin any more", async () => {
    const api = getApi();
    const gone = await makeInviter(api);
    const first = await makeInvitation(api, {}, "main", gone);
    await api.call("DELETE", `${accountsPath}/${gone.id}`);
    await expectDead(first.code);

    const disabled = await makeInviter(api);
    const second = await makeInvitation(api, {}, "main", disabled);
    await api.call("PATCH", `${accountsPath}/${disabled.id}`, { body: { enabled: false } });
    await expectDead(second.code);

    const { id } = await makeAccount(api, { name: "root", superAdmin: true });
    await makeBinding(api, { externalId: id, roleId: "admin_main" });
    const { fullToken: token } = await makeToken(api, id);
    const third = await makeInvitation(api, { superAdmin: true }, "main", { token });
    await api.call("PATCH", `/api/v1/service-accounts/${id}/superadmin`, { body: { superAdmin: false } });
    await expectDead(third.code);
  });

  it("does not tell why", () => {
    expect([...details]).to.have.lengthOf(1);
  });
}
