import { existsSync } from "node:fs";
import { type Attached, attach } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { toFrame } from "../../src/plugin/grpc-frame.ts";
import { encodeMsgpack } from "../../src/protocol/msgpack/encode-msgpack.ts";
import { decodeMessage } from "../../src/protocol/protobuf/decode-message.ts";
import { encodeMessage } from "../../src/protocol/protobuf/encode-message.ts";
import { CallFunction } from "../../src/protocol/rpc/call-function.ts";
import { ReadResource } from "../../src/protocol/rpc/read-resource.ts";
import { Backend } from "../fixtures/backend.ts";
import { createTestProvider } from "../fixtures/test-provider.ts";
import { connectGrpc, type GrpcClient } from "../helpers/grpc-client.ts";

const SERVICE = "/tfplugin6.Provider";

describe("the wire of an attached provider", () => {
  let attached: Attached;
  let client: GrpcClient;

  before(async () => {
    attached = await attach(createTestProvider(new Backend()));
    client = connectGrpc(attached.reattach.Addr.String);
  });

  after(async () => {
    client.close();
    await attached.close();
  });

  const empty = toFrame(Buffer.alloc(0));

  it("answers a call", async () => {
    const { status, body } = await client.call(`${SERVICE}/GetMetadata`, empty);
    expect(status).to.equal("0");
    expect(body.toString()).to.contain("test_account");
  });

  const faults: [string, string, Buffer, string, RegExp][] = [
    ["a call that it does not have", `${SERVICE}/ReadStateBytes`, empty, "12", /ReadStateBytes is not implemented/],
    ["a service that it does not have", "/plugin.GRPCBroker/StartStream", empty, "12", /not implemented/],
    ["a name from the prototype of objects", `${SERVICE}/constructor`, empty, "12", /not implemented/],
    ["a compressed message", `${SERVICE}/GetMetadata`, Buffer.from([1, 0, 0, 0, 0]), "12", /compressed/],
    ["a request without a message", `${SERVICE}/GetMetadata`, Buffer.alloc(0), "13", /before its message/],
    ["a truncated frame", `${SERVICE}/GetMetadata`, Buffer.from([0, 0, 0, 0, 9, 1]), "13", /truncated: 1 of 9 bytes/],
    ["two messages", `${SERVICE}/GetMetadata`, Buffer.concat([empty, empty]), "13", /more than one message/],
    ["bytes that are no message", `${SERVICE}/ReadResource`, toFrame(Buffer.from([0x0a, 0xff])), "13", /protobuf/],
  ];
  for (const [name, path, frame, wantedStatus, message] of faults) {
    it(`answers ${name} with status ${wantedStatus}, and goes on`, async () => {
      const answer = await client.call(path, frame);
      expect(answer).to.include({ httpStatus: 200, status: wantedStatus });
      expect(answer.message).to.match(message);
      expect((await client.call(`${SERVICE}/GetMetadata`, empty)).status).to.equal("0");
    });
  }

  it("answers what is not gRPC with 415", async () => {
    const answer = await client.call(`${SERVICE}/GetMetadata`, empty, { "content-type": "application/json" });
    expect(answer.httpStatus).to.equal(415);
  });

  it("makes a diagnostic, not an error of gRPC, of a type that it does not have and of a broken value", async () => {
    const requests = [
      { typeName: "test_nothing" },
      { typeName: "toString" },
      { typeName: "test_account", currentState: { msgpack: Buffer.from([0xc1]) } },
    ];
    for (const request of requests) {
      const answer = await client.call(
        `${SERVICE}/ReadResource`,
        toFrame(encodeMessage(ReadResource.request, request)),
      );
      expect(answer.status).to.equal("0");
      const { diagnostics } = decodeMessage(ReadResource.response, answer.body.subarray(5));
      expect(diagnostics).to.have.lengthOf(1);
      expect(diagnostics?.[0]?.severity).to.equal(1);
    }
  });

  it("carries messages of 8 MB, sixteen at once", async function () {
    this.timeout(30_000);
    const text = "x".repeat(8 << 20);
    const request = { name: "mask", arguments: [{ msgpack: encodeMsgpack("string", text) }] };
    const frame = toFrame(encodeMessage(CallFunction.request, request));
    const answers = await Promise.all(Array.from({ length: 16 }, () => client.call(`${SERVICE}/CallFunction`, frame)));
    for (const { status, body } of answers) {
      expect(status).to.equal("0");
      expect(body.length).to.be.greaterThan(8 << 20);
    }
  });

  it("survives a client that goes away in the middle of a call", async () => {
    const other = connectGrpc(attached.reattach.Addr.String);
    const stream = other.session.request({
      ":method": "POST",
      ":path": `${SERVICE}/GetMetadata`,
      "content-type": "application/grpc",
    });
    stream.on("error", () => {});
    stream.write(Buffer.from([0, 0]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    other.session.destroy();
    expect((await client.call(`${SERVICE}/GetMetadata`, empty)).status).to.equal("0");
  });

  it("removes its socket when it is closed", async () => {
    const other = await attach(createTestProvider(new Backend()));
    expect(existsSync(other.reattach.Addr.String)).to.equal(true);
    await other.close();
    expect(existsSync(other.reattach.Addr.String)).to.equal(false);
  });
});
