import { type ChildProcess, spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { connect as connectHttp2 } from "node:http2";
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";
import { expect } from "chai";
import { toFrame } from "../../src/plugin/grpc-frame.ts";
import { type Certificate, createSelfSignedCertificate } from "../../src/plugin/self-signed-certificate.ts";
import { type BuiltExample, buildExample, buildProviderScript } from "../helpers/example-binary.ts";
import { connectGrpc } from "../helpers/grpc-client.ts";

const COOKIE = { TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2" };

describe("serve", function () {
  this.timeout(20_000);
  let built: BuiltExample;
  const children: ChildProcess[] = [];

  before(async () => {
    built = await buildExample();
  });

  afterEach(() => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
  });

  after(() => built.close());

  function start(env: Record<string, string>, script = built.script): ChildProcess {
    const child = spawn(process.execPath, [script], {
      env: { PATH: process.env["PATH"], PLUGIN_UNIX_SOCKET_DIR: built.folder, ...env },
    });
    children.push(child);
    return child;
  }

  async function handshake(child: ChildProcess): Promise<string[]> {
    const [line] = (await once(child.stdout!, "data")) as [Buffer];
    expect(line.toString()).to.match(/^[^\n]+\n$/);
    return line.toString().trimEnd().split("|");
  }

  async function outcome(child: ChildProcess): Promise<{ code: number; stderr: string; stdout: string }> {
    let [stderr, stdout] = ["", ""];
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    const [code] = (await once(child, "close")) as [number];
    return { code, stderr, stdout };
  }

  it("tells a user who starts it that Terraform does that, and exits with 1", async () => {
    const { code, stderr, stdout } = await outcome(start({}));
    expect(code).to.equal(1);
    expect(stderr).to.contain("Terraform starts it").and.not.to.contain("at ");
    expect(stdout).to.equal("");
  });

  it("tells a Terraform that is too old so, and exits with 1", async () => {
    const { code, stderr } = await outcome(start({ ...COOKIE, PLUGIN_PROTOCOL_VERSIONS: "4,5" }));
    expect(code).to.equal(1);
    expect(stderr).to.contain("speaks plugin protocol 4,5");
  });

  it("without a client certificate serves plain HTTP/2, and shuts down on request without leaving its socket", async () => {
    const child = start({ ...COOKIE, PLUGIN_PROTOCOL_VERSIONS: "5,6" });
    const [core, protocol, network, path, kind, certificate] = await handshake(child);
    expect([core, protocol, network, kind, certificate]).to.deep.equal(["1", "6", "unix", "grpc", ""]);
    const client = connectGrpc(path!);
    const empty = toFrame(Buffer.alloc(0));
    expect((await client.call("/tfplugin6.Provider/GetMetadata", empty)).status).to.equal("0");
    expect((await client.call("/plugin.GRPCController/Shutdown", empty)).status).to.equal("0");
    const [code] = (await once(child, "close")) as [number];
    expect(code).to.equal(0);
    expect(existsSync(path!)).to.equal(false);
  });

  it("adds the seventh field of the handshake only where it is asked for", async () => {
    const fields = await handshake(start({ ...COOKIE, PLUGIN_MULTIPLEX_GRPC: "true" }));
    expect(fields).to.have.lengthOf(7);
    expect(fields[6]).to.equal("false");
  });

  it("with a client certificate answers that client alone", async () => {
    const client = createSelfSignedCertificate();
    const child = start({ ...COOKIE, PLUGIN_CLIENT_CERT: client.certPem });
    const [, , , path, , encoded] = await handshake(child);
    expect(encoded).not.to.contain("=");
    const server = new X509Certificate(Buffer.from(encoded!, "base64"));
    expect(server.subjectAltName).to.equal("DNS:localhost");
    expect(await callWith(path!, server.toString(), client)).to.equal("answered");
    expect(await callWith(path!, server.toString(), createSelfSignedCertificate())).to.equal("refused");
    expect(await callWith(path!, server.toString())).to.equal("refused");
  });

  describe("a provider that is loaded while Terraform connects", () => {
    let script: string;
    before(async () => {
      script = `${built.folder}/late/provider`;
      await buildProviderScript(new URL("../fixtures/late-provider-main.ts", import.meta.url), script);
    });

    it("answers who connected before it was loaded", async () => {
      const child = start(COOKIE, script);
      const [, , , path] = await handshake(child);
      const client = connectGrpc(path!);
      const answers = [1, 2].map(() => client.call("/tfplugin6.Provider/GetMetadata", toFrame(Buffer.alloc(0))));
      expect((await Promise.all(answers)).map(({ status }) => status)).to.deep.equal(["0", "0"]);
      client.close();
    });

    it("answers over TLS who connected before it was loaded, if that is the one client", async () => {
      const client = createSelfSignedCertificate();
      const child = start({ ...COOKIE, PLUGIN_CLIENT_CERT: client.certPem }, script);
      const [, , , path, , encoded] = await handshake(child);
      const ca = new X509Certificate(Buffer.from(encoded!, "base64")).toString();
      const answers = [callWith(path!, ca, client), callWith(path!, ca, createSelfSignedCertificate())];
      expect(await Promise.all(answers)).to.deep.equal(["answered", "refused"]);
    });

    it("survives a client that breaks off before it was loaded", async () => {
      const child = start(COOKIE, script);
      const [, , , path] = await handshake(child);
      const socket = connect(path!);
      await once(socket, "connect");
      socket.destroy();
      const client = connectGrpc(path!);
      expect((await client.call("/tfplugin6.Provider/GetMetadata", toFrame(Buffer.alloc(0)))).status).to.equal("0");
      client.close();
    });

    it("says why it failed to load, and leaves with 1 and without its socket", async () => {
      const child = start({ ...COOKIE, FAILS_TO_LOAD: "yes" }, script);
      const ended = outcome(child);
      const [, , , path] = await handshake(child);
      const { code, stderr } = await ended;
      expect(code).to.equal(1);
      expect(stderr).to.contain("The provider could not start: there is no backend");
      expect(existsSync(path!)).to.equal(false);
    });
  });

  it("ignores SIGINT, which Terraform handles, and leaves on SIGTERM without its socket", async () => {
    const child = start(COOKIE);
    const [, , , path] = await handshake(child);
    child.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(child.exitCode).to.equal(null);
    child.kill("SIGTERM");
    await once(child, "close");
    expect(existsSync(path!)).to.equal(false);
  });

  it("leaves when the Terraform that started it was killed", async () => {
    const script = JSON.stringify(built.script);
    const parent = spawn(
      process.execPath,
      ["-e", `require("child_process").spawn(process.execPath,[${script}],{stdio:"inherit"})`],
      {
        env: { PATH: process.env["PATH"], PLUGIN_UNIX_SOCKET_DIR: built.folder, ...COOKIE },
      },
    );
    children.push(parent);
    const [, , , path] = await handshake(parent);
    expect(existsSync(path!)).to.equal(true);
    parent.kill("SIGKILL");
    for (let waitedMs = 0; existsSync(path!) && waitedMs < 5000; waitedMs += 100) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(existsSync(path!)).to.equal(false);
  });
});

/** Whether a call over TLS is answered. */
function callWith(path: string, ca: string, own?: Certificate): Promise<"answered" | "refused"> {
  const keys = own ? { cert: own.certPem, key: own.keyPem } : {};
  return new Promise((resolve) => {
    const session = connectHttp2("https://localhost", {
      createConnection: () => connectTls({ path, ca, ...keys, servername: "localhost", ALPNProtocols: ["h2"] }),
    });
    const finish = (result: "answered" | "refused") => {
      resolve(result);
      session.destroy();
    };
    session.on("error", () => finish("refused"));
    const stream = session.request({
      ":method": "POST",
      ":path": "/tfplugin6.Provider/GetMetadata",
      "content-type": "application/grpc",
    });
    stream.on("response", () => finish("answered"));
    stream.on("error", () => finish("refused"));
    stream.end(toFrame(Buffer.alloc(0)));
  });
}
