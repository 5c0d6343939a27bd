import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type OperationEntry, operations } from "@tokenry/spec";
import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { makePlainToken } from "../helpers/resources.ts";

const entries = Object.values<OperationEntry>(operations);
const testFolder = join(import.meta.dirname, "..", "operations");
const sourceFolder = join(import.meta.dirname, "..", "..", "src", "operations");

/** What the document lets anyone do. A new entry here is a decision, not a slip. */
const publicOperations = [
  "createFromInvitation",
  "createSetup",
  "getAuths",
  "getHealth",
  "getLoginConfigs",
  "getOpenapiJson",
  "getOpenapiYaml",
  "getProviderDownload",
  "getProviderFile",
  "getReadiness",
  "getReference",
  "getReferenceFile",
  "getSetup",
  "getTerraformDiscovery",
  "listProviderVersions",
  "login",
  "loginAtRoot",
  "logout",
  "logoutAtRoot",
  "revokeToken",
];

async function listFiles(folder: string, suffix: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).slice(0, -suffix.length));
}

describe("Every operation of the document", () => {
  const sources = new Map<string, string>();
  before(async () => {
    for (const name of await listFiles(testFolder, ".test.ts")) {
      sources.set(name, await readFile(join(testFolder, `${name}.test.ts`), "utf8"));
    }
  });

  for (const { id, method, path, responses } of entries) {
    it(`${id} has a test file with a describe for each status that it declares`, () => {
      const source = [...sources.values()].find((text) => text.includes(`describe("${method} ${path}", `));
      if (source === undefined) expect.fail(`no file in test/operations has describe("${method} ${path}", ...)`);
      for (const status of Object.keys(responses)) expect(source).to.contain(`describe("${status}", `);
    });
  }

  it("has its test under the name of its handler", async () => {
    const handlers = (await listFiles(sourceFolder, ".ts")).filter(
      (name) => name !== "index" && !name.endsWith("reference-page-files"),
    );
    expect([...sources.keys()]).to.have.members(handlers);
    expect(handlers).to.have.lengthOf(entries.length);
  });

  it("needs a credential unless it is one of those that cannot", () => {
    const found = entries.filter(({ authenticated }) => !authenticated).map(({ id }) => id);
    expect(found).to.have.members(publicOperations);
  });

  it("declares what its guards answer", () => {
    for (const { id, authenticated, permission, body, responses } of entries) {
      const statuses = Object.keys(responses);
      if (authenticated) expect(statuses, id).to.include.members(["400", "401", "503"]);
      if (permission) expect(statuses, id).to.include("403");
      if (body !== "none") expect(statuses, id).to.include.members(["400", "413", "415", "422"]);
    }
  });
});

describe("Every operation of the running server", () => {
  let api: Harness;
  let plain: string;
  before(async () => {
    api = await startHarness();
    plain = await makePlainToken(api);
  });
  after(() => api.stop());
  const toPath = (path: string) => path.replaceAll(/\{\w+\}/g, "main");

  for (const { id, method, path, authenticated, permission } of entries) {
    it(`${id} ${authenticated ? "answers 401 without a credential" : "needs no credential"}`, async () => {
      const answer = await api.call(method, toPath(path), { auth: null });
      if (authenticated) expectProblem(answer, "unauthenticated");
      else expect(answer.status).to.not.be.oneOf([401, 403]);
    });

    if (permission === undefined) continue;
    it(`${id} answers 403 to a service account without ${permission}, whatever else is wrong`, async () => {
      const problem = expectProblem(await api.call(method, toPath(path), { auth: { token: plain } }), "forbidden");
      expect(problem.detail).to.contain(permission);
      const nowhere = toPath(path).replace("/main/", "/no-such-tenant/");
      expectProblem(await api.call(method, nowhere, { auth: { token: plain } }), "forbidden");
    });
  }
});
