import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { sendRawPipeline } from "../helpers/send-raw.ts";

/** The requests of Kestra's CLI 0.20.7, which its deploy action runs too: what they are about belongs to another API. */
const requests = [
  { command: "flow validate", method: "POST", path: "/api/v1/flows/validate", type: "application/x-yaml" },
  {
    command: "flow namespace update",
    method: "POST",
    path: "/api/v1/flows/dev?delete=false",
    type: "application/x-yaml",
  },
  { command: "flow export", method: "GET", path: "/api/v1/flows/export/by-query?namespace=dev", type: undefined },
  { command: "flow create, with a tenant", method: "POST", path: "/api/v1/main/flows", type: "application/x-yaml" },
  { command: "flow update", method: "PUT", path: "/api/v1/main/flows/dev/hello", type: "application/x-yaml" },
  { command: "flow delete", method: "DELETE", path: "/api/v1/main/flows/dev/hello", type: undefined },
  {
    command: "namespace files update",
    method: "POST",
    path: "/api/v1/namespaces/dev/files?path=/flow.yml",
    type: "multipart/form-data; boundary=x",
  },
  { command: "namespace kv update", method: "PUT", path: "/api/v1/main/namespaces/dev/kv/key", type: "text/plain" },
];

/** The body in chunks, as the CLI sends it, and a second request behind it. */
const toBytes = (method: string, path: string, type: string | undefined, authorization: readonly string[]): string => {
  const head = [
    `${method} ${path} HTTP/1.1`,
    "Host: tokenry",
    ...authorization.map((value) => `Authorization: ${value}`),
  ];
  const body = type === undefined ? "" : "a\r\nid: hello\n\r\n0\r\n\r\n";
  const bodyHead = type === undefined ? [] : [`Content-Type: ${type}`, "Transfer-Encoding: chunked"];
  const next = "GET /api/v1/me HTTP/1.1\r\nHost: tokenry\r\nConnection: close\r\n";
  const nextHead = authorization.map((value) => `Authorization: ${value}\r\n`).join("");
  return `${[...head, ...bodyHead].join("\r\n")}\r\n\r\n${body}${next}${nextHead}\r\n`;
};

describe("Kestra's CLI and its deploy action", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const basic = `Basic ${Buffer.from("someone:else").toString("base64")}`;

  for (const { command, method, path, type } of requests) {
    it(`\`${command}\` learns that no route matched, and its connection goes on`, async () => {
      const bytes = toBytes(method, path, type, [`Bearer ${api.admin.token}`]);
      const [first, second] = await sendRawPipeline(api.url, bytes);
      if (!first || !second) expect.fail("two answers were expected");
      const problem = expectProblem(first, "route-not-found");
      expect(first.headers["x-kestra-route-matched"]).to.equal("false");
      expect(problem._links.self.href).to.equal(path.split("?")[0]);
      expect(second.status).to.equal(200);
    });
  }

  it("acts by its token with `--user` and `--api-token`, which it sends as two headers", async () => {
    const bytes = toBytes("GET", "/api/v1/me", undefined, [basic, `Bearer ${api.admin.token}`]);
    const answers = await sendRawPipeline(api.url, bytes);
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200]);
    expect(answers[0]?.json<{ profile: { username: string } }>().profile.username).to.equal(api.admin.username);
  });
});
