import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { callAsProvider, expectDone, expectMembers, readAsProvider } from "../helpers/kestra-provider.ts";
import { unknownId } from "../helpers/resources.ts";

const required = { id: "string", name: "string" };
const optional = { description: "string", superAdmin: "boolean" };

describe("kestra_service_account of the provider kestra-io/kestra", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const call = (method: string, path: string, body?: unknown) =>
    callAsProvider(api, method, path, { apiToken: api.admin.token }, body);
  /** As the provider sends it: `groups` is null where none is configured. */
  const bodyOf = (name: string, more: object = {}) => ({
    name,
    description: "",
    superAdmin: false,
    groups: null,
    ...more,
  });

  const path = "/api/v1/main/service-accounts";

  it("is created, read, updated and deleted without a null in any answer", async () => {
    const created = readAsProvider(await call("POST", path, bodyOf("sa-1")));
    expectMembers(created, required, optional);
    expect(created["groups"], "no group is taken for an empty list").to.deep.equal([]);
    expect(created).to.not.have.property("namespaceId");
    const { id } = created;

    const read = readAsProvider(await call("GET", `${path}/${id}`));
    expect(read).to.deep.equal(created);
    const description = "Test description";
    const updated = readAsProvider(await call("PUT", `${path}/${id}`, { id, ...bodyOf("sa-2", { description }) }));
    expect(updated).to.include({ id, name: "sa-2", description });
    expectDone(await call("DELETE", `${path}/${id}`));
  });

  it("is dropped from the state by a read with 404, and its second deletion is an error that is shown as it is", async () => {
    for (const method of ["GET", "DELETE"]) {
      const answer = await call(method, `${path}/${unknownId}`);
      expect(answer.status).to.equal(404);
      expect(answer.json()).to.have.property("message");
    }
  });

  it("ignores members of a body that only the provider knows", async () => {
    const created = readAsProvider(
      await call("POST", path, { ...bodyOf("sa-3"), id: "mine", namespaceId: "io.kestra" }),
    );
    expect(created["id"]).to.not.equal("mine");
    expect(created).to.not.have.property("namespaceId");
  });

  it("answers an id that was not escaped with a status, never with a closed connection", async () => {
    for (const id of ["a b", "a%", "ä", "a/../b", "a?b", "a#b"]) {
      const answer = await call("GET", `${path}/${id}`);
      expect(answer.status, id).to.be.within(200, 499);
    }
  });
});
