import { expect } from "chai";
import { type NodeProcess, processAdmin } from "../helpers/node-process.ts";
import { startTwoNodes, type TwoNodes } from "../helpers/start-two-nodes.ts";
import { waitUntil } from "../helpers/wait-until.ts";

/** A node lets nobody do for longer what was taken elsewhere. */
const boundMs = 1_000;

describe("What a token may do, on several processes", function () {
  this.timeout(60_000);
  let started: TwoNodes | undefined;
  let nodes: TwoNodes["nodes"];
  let role: string;
  let group: string;
  let account: string;
  let token: string;

  before(async function () {
    started = await startTwoNodes(this, "authority");
    nodes = started.nodes;
    role = await make("roles", { name: "Lister", permissions: { ROLE: ["LIST"] } });
    group = await make("groups", { name: "Listers" });
    account = await make("service-accounts", { name: "ci" });
    const made = await change("POST", `service-accounts/${account}/api-tokens`, { name: "t" });
    token = made.answer.json<{ fullToken: string }>().fullToken;
  });
  after(() => started?.stop());

  /** On the first node. */
  const change = async (method: string, path: string, body?: unknown) => {
    const options = { auth: processAdmin, ...(body !== undefined && { body }) };
    const answer = await nodes[0].call(method, `/api/v1/main/${path}`, options);
    expect(answer.status, answer.text).to.be.oneOf([200, 201, 204]);
    return { answer, acknowledgedAt: performance.now() };
  };
  const make = async (path: string, body: object) =>
    (await change("POST", path, body)).answer.json<{ id: string }>().id;
  const statusOn = async (node: NodeProcess) =>
    (await node.call("GET", "/api/v1/main/roles/search", { auth: { token } })).status;
  const everywhere = (status: number) =>
    waitUntil(async () => (await Promise.all(nodes.map(statusOn))).every((one) => one === status), 5_000);
  /** Asks the second node until it refuses. */
  const refusedAfterMs = async (acknowledgedAt: number): Promise<number> => {
    for (;;) {
      const askedAt = performance.now();
      if ((await statusOn(nodes[1])) === 403) return askedAt - acknowledgedAt;
      if (askedAt - acknowledgedAt > 5 * boundMs) return Number.POSITIVE_INFINITY;
    }
  };
  const bind = (type: "USER" | "GROUP", externalId: string) => make("bindings", { type, externalId, roleId: role });

  it("ends on the other node within a second of the end of its binding", async () => {
    const binding = await bind("USER", account);
    await everywhere(200);
    const { acknowledgedAt } = await change("DELETE", `bindings/${binding}`);
    expect(await statusOn(nodes[0])).to.equal(403);
    expect(await refusedAfterMs(acknowledgedAt)).to.be.below(boundMs);
  });

  it("ends there too when the binding of a group ends, the role changes, or the group is left", async () => {
    const binding = await bind("GROUP", group);
    await change("PUT", `groups/${group}/members/${account}`);
    await everywhere(200);
    const permissions = { ROLE: ["VIEW"] };
    const changed = await change("PUT", `roles/${role}`, { name: "Lister", permissions });
    expect(await refusedAfterMs(changed.acknowledgedAt)).to.be.below(boundMs);
    await change("PUT", `roles/${role}`, { name: "Lister", permissions: { ROLE: ["LIST"] } });
    await everywhere(200);
    const left = await change("DELETE", `groups/${group}/members/${account}`);
    expect(await refusedAfterMs(left.acknowledgedAt)).to.be.below(boundMs);
    await change("PUT", `groups/${group}/members/${account}`);
    await everywhere(200);
    const ended = await change("DELETE", `bindings/${binding}`);
    expect(await refusedAfterMs(ended.acknowledgedAt)).to.be.below(boundMs);
  });

  it("ends there too when a group is deleted, for its members alone or for whoever is in the tenant", async () => {
    for (const others of [0, 25]) {
      const id = await make("groups", { name: `Listers with ${others} more` });
      await make("bindings", { type: "GROUP", externalId: id, roleId: role });
      for (let index = 0; index < others; index++) {
        await change("PUT", `groups/${id}/members/${await make("service-accounts", { name: `other-${index}` })}`);
      }
      await change("PUT", `groups/${id}/members/${account}`);
      await everywhere(200);
      const { acknowledgedAt } = await change("DELETE", `groups/${id}`);
      expect(await statusOn(nodes[0])).to.equal(403);
      expect(await refusedAfterMs(acknowledgedAt)).to.be.below(boundMs);
    }
  });
});
