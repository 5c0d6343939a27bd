import { expect } from "chai";
import { failuresMax } from "../../src/services/login-failures.ts";
import { type NodeProcess, processAdmin } from "../helpers/node-process.ts";
import { startTwoNodes, type TwoNodes } from "../helpers/start-two-nodes.ts";
import { waitUntil } from "../helpers/wait-until.ts";

/** A node takes no session for longer that was ended elsewhere. */
const boundMs = 1_000;
const password = "Tr0ub4dor&Three";

describe("A session, on several processes", function () {
  this.timeout(60_000);
  let started: TwoNodes | undefined;
  let nodes: TwoNodes["nodes"];
  let people = 0;
  let username: string;
  let userId: string;

  before(async function () {
    started = await startTwoNodes(this, "sessions");
    nodes = started.nodes;
  });
  after(() => started?.stop());

  const asAdmin = async (method: string, path: string, body?: unknown) => {
    const answer = await nodes[0].call(method, path, { auth: processAdmin, ...(body !== undefined && { body }) });
    expect(answer.status, answer.text).to.be.oneOf([200, 201, 204]);
    return { answer, acknowledgedAt: performance.now() };
  };
  beforeEach(async () => {
    people += 1;
    username = `person-${people}@example.com`;
    const { answer } = await asAdmin("POST", "/api/v1/users", { email: username, password });
    userId = answer.json<{ id: string }>().id;
  });

  const statusOn = async (node: NodeProcess, cookie: string) =>
    (await node.call("GET", "/api/v1/me", { auth: null, headers: { cookie } })).status;
  const loginOn = (node: NodeProcess, given = password) =>
    node.call("POST", "/api/v1/login", { auth: null, body: { username, password: given } });
  /** The cookie of a new session that both nodes take, and have in memory. */
  const begin = async (): Promise<string> => {
    const answer = await loginOn(nodes[0]);
    expect(answer.status, answer.text).to.equal(200);
    const [first = ""] = [answer.headers["set-cookie"] ?? []].flat();
    const cookie = first.split(";")[0] ?? "";
    await waitUntil(
      async () => (await Promise.all(nodes.map((node) => statusOn(node, cookie)))).every((status) => status === 200),
      5_000,
    );
    return cookie;
  };
  /** Refused at once where it was ended, and on the other node within the bound. */
  const expectEnded = async (cookie: string, acknowledgedAt: number): Promise<void> => {
    expect(await statusOn(nodes[0], cookie)).to.equal(401);
    for (;;) {
      const askedAt = performance.now();
      if ((await statusOn(nodes[1], cookie)) === 401) return;
      expect(askedAt - acknowledgedAt, "ms after the answer, and it still lives").to.be.below(boundMs);
    }
  };

  it("ends everywhere within a second of its logout", async () => {
    const cookie = await begin();
    const answer = await nodes[0].call("POST", "/api/v1/logout", { auth: null, headers: { cookie } });
    const acknowledgedAt = performance.now();
    expect(answer.status, answer.text).to.be.oneOf([200, 204]);
    await expectEnded(cookie, acknowledgedAt);
  });

  const endings: [what: string, method: string, path: string, body?: object][] = [
    ["an administrator ends the sessions of its user", "DELETE", "/refresh-token"],
    ["an administrator sets another password", "PATCH", "/password", { password: `${password}-2` }],
    ["an administrator takes the password away", "DELETE", "/auths/BasicAuth"],
    ["its user is disabled", "PATCH", "", { enabled: false }],
    ["its user is deleted", "DELETE", ""],
  ];
  for (const [what, method, path, body] of endings) {
    it(`ends everywhere within a second when ${what}`, async () => {
      const cookie = await begin();
      const { acknowledgedAt } = await asAdmin(method, `/api/v1/users/${userId}${path}`, body);
      await expectEnded(cookie, acknowledgedAt);
    });
  }

  it("ends everywhere within a second when its user changes the password elsewhere", async () => {
    const cookie = await begin();
    const answer = await nodes[0].call("PUT", "/api/v1/me/password", {
      auth: { username, password },
      body: { oldPassword: password, newPassword: `${password}-2` },
    });
    const acknowledgedAt = performance.now();
    expect(answer.status, answer.text).to.equal(200);
    await expectEnded(cookie, acknowledgedAt);
  });

  it("is begun on no node once wrong passwords have locked the address, whichever nodes took them", async () => {
    const cookie = await begin();
    for (let failure = 0; failure < failuresMax; failure++) {
      const node = failure % 2 === 0 ? nodes[0] : nodes[1];
      expect((await loginOn(node, "Wr0ng-Password!")).status).to.equal(401);
    }
    for (const node of nodes) expect((await loginOn(node)).status).to.equal(401);
    // Whoever guesses passwords throws nobody out.
    for (const node of nodes) expect(await statusOn(node, cookie)).to.equal(200);
  });
});
