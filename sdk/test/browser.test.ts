import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { expect } from "chai";
import { build, type Metafile } from "esbuild";
import { startContractServer } from "./helpers/contract-server.ts";

const page = `
  import { createClient, isTokenText, NotFoundError } from "@tokenry/sdk/fetch";

  globalThis.run = async (url, apiToken) => {
    const client = createClient({ url, apiToken });
    const account = await client.serviceAccounts.create({ name: "from-a-page" });
    const names = [];
    for await (const { name } of client.serviceAccounts.iterate({ sort: ["name:asc"] })) names.push(name);
    await client.serviceAccounts.delete(account.id);
    const error = await client.serviceAccounts.get(account.id).catch((error) => error);
    return { names, gone: error instanceof NotFoundError, isToken: isTokenText(apiToken) };
  };
  globalThis.createClient = createClient;
`;

/** What a browser and Node share of the web platform; no process, no require. */
const platform = {
  fetch,
  URL,
  Headers,
  AbortController,
  AbortSignal,
  TextEncoder,
  btoa,
  crypto,
  setTimeout,
  clearTimeout,
};

describe("the bundle for browsers", () => {
  let code: string;
  let metafile: Metafile;

  before(async () => {
    const result = await build({
      stdin: { contents: page, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
      bundle: true,
      platform: "browser",
      format: "iife",
      conditions: ["source"],
      metafile: true,
      minify: true,
      write: false,
      logLevel: "silent",
    });
    code = result.outputFiles[0]?.text ?? "";
    metafile = result.metafile;
  });

  it("holds neither undici nor anything of Node", () => {
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((path) => path.includes("node_modules") || path.includes("undici"))).to.deep.equal([]);
    expect(
      Object.values(metafile.inputs).flatMap((input) => input.imports.filter(({ external }) => external)),
    ).to.deep.equal([]);
    expect(code).not.to.match(/node:|undici|require\(/);
  });

  it("holds no validators and no document, and stays small", () => {
    expect(Object.keys(metafile.inputs).filter((path) => /validators|generated\/document/.test(path))).to.deep.equal(
      [],
    );
    expect(code.length).to.be.below(110_000);
  });

  it("runs without Node's globals", async () => {
    const server = await startContractServer();
    const context = createContext({ ...platform });
    runInContext(code, context);
    const answer = await (context["run"] as (url: string, token: string) => Promise<unknown>)(
      server.url,
      server.adminToken,
    );
    expect(JSON.stringify(answer)).to.equal('{"names":["from-a-page"],"gone":true,"isToken":true}');
    const agents = new Set(server.received.map(({ headers }) => headers["user-agent"]));
    expect([...agents], "a browser's own user agent stands").to.deep.equal(["node"]);
    await server.stop();
  });

  for (const [place, globals] of Object.entries({
    "a window with a process that a bundler made up": { document: {}, process: { versions: { node: "20" }, env: {} } },
    "a worker with a process that a bundler made up": { process: { env: {}, versions: {} } },
  })) {
    it(`reads no environment in ${place}`, async () => {
      globals.process.env = { TOKENRY_URL: "http://from-the-environment.example" };
      const context = createContext({ ...platform, ...globals });
      runInContext(code, context);
      const client = (context["createClient"] as () => { url: string })();
      expect(client.url).to.equal("http://127.0.0.1:8080");
    });
  }
});
