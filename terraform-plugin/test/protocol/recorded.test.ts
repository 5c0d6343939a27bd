import { readdir, readFile } from "node:fs/promises";
import { expect } from "chai";
import type { CtyType } from "../../src/cty/cty-type.ts";
import type { CtyObject } from "../../src/cty/cty-value.ts";
import { Dynamic } from "../../src/cty/dynamic.ts";
import { isEqual } from "../../src/cty/is-equal.ts";
import { toIdentityType } from "../../src/framework/identity.ts";
import type { ProviderDefinition } from "../../src/framework/provider.ts";
import { type ObjectShape, toCtyType } from "../../src/framework/schema/to-cty-type.ts";
import { decodeJson } from "../../src/protocol/json/decode-json.ts";
import { parseExactJson } from "../../src/protocol/json/parse-exact-json.ts";
import { decodeMsgpack } from "../../src/protocol/msgpack/decode-msgpack.ts";
import { encodeMsgpack } from "../../src/protocol/msgpack/encode-msgpack.ts";
import { decodeMessage } from "../../src/protocol/protobuf/decode-message.ts";
import { encodeMessage } from "../../src/protocol/protobuf/encode-message.ts";
import { rpcTable, streamRpcTable } from "../../src/protocol/rpc/rpc-table.ts";
import { Backend } from "../fixtures/backend.ts";
import { everythingSchema } from "../fixtures/everything-resource.ts";
import { createTestProvider } from "../fixtures/test-provider.ts";
import { decodeWithReference } from "../helpers/reference-msgpack.ts";

interface Recording {
  terraform: string;
  calls: { rpc: string; request: string }[];
}

const definition = createTestProvider(new Backend()) as unknown as ProviderDefinition;
const folder = new URL("../fixtures/recorded/", import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith(".json"));

type Message = Record<string, unknown>;

function decodeRequest({ rpc, request }: Recording["calls"][number]): Message {
  return decodeMessage(
    (rpcTable.get(rpc) ?? streamRpcTable.get(rpc))!.request,
    Buffer.from(request, "base64"),
  ) as Message;
}

/** The schema that a call's `config` and states have. */
function shapeOf(rpc: string, { typeName, actionType }: Message): ObjectShape {
  const name = (typeName ?? actionType) as string;
  if (rpc.includes("Action")) return definition.actions![name]!.schema;
  if (rpc.includes("List")) return definition.listResources![name]!.schema;
  if (rpc.includes("Data")) return definition.dataSources![name]!.schema;
  if (rpc.includes("Ephemeral")) return definition.ephemerals![name]!.schema;
  return definition.resources?.[name]?.schema ?? definition.schema;
}

/** Every value of a request that is in msgpack, with its type. */
function* valuesOf(rpc: string, request: Message): Generator<{ at: string; type: CtyType; bytes: Uint8Array }> {
  for (const [at, field] of Object.entries(request)) {
    const { msgpack, identityData } = (field ?? {}) as { msgpack?: Uint8Array; identityData?: { msgpack: Uint8Array } };
    if (identityData) {
      const { identity } = definition.resources![request["typeName"] as string]!;
      yield { at, type: toIdentityType(identity!), bytes: identityData.msgpack };
    }
    if (!msgpack) continue;
    const shape = at === "providerMeta" ? definition.meta! : shapeOf(rpc, request);
    yield { at, type: toCtyType(shape), bytes: msgpack };
  }
  if (rpc !== "CallFunction") return;
  const { parameters, variadic } = definition.functions![request["name"] as string]!;
  for (const [index, { msgpack }] of (request["arguments"] as { msgpack: Uint8Array }[]).entries()) {
    yield { at: `argument ${index}`, type: (parameters[index] ?? variadic!).type.cty, bytes: msgpack };
  }
}

for (const file of files) {
  const recording = JSON.parse(await readFile(new URL(file, folder), "utf8")) as Recording;

  describe(`what ${recording.terraform} sends`, () => {
    it("has a table for each message, without a field missing: written again, it is the same bytes", () => {
      for (const call of recording.calls) {
        const { request } = (rpcTable.get(call.rpc) ?? streamRpcTable.get(call.rpc))!;
        const again = encodeMessage(request, decodeRequest(call));
        expect(again.toString("base64"), call.rpc).to.equal(call.request);
      }
    });

    it("has values that another implementation of msgpack reads alike, and that survive being written", () => {
      let count = 0;
      for (const call of recording.calls) {
        for (const { at, type, bytes } of valuesOf(call.rpc, decodeRequest(call))) {
          const value = decodeMsgpack(type, bytes);
          const where = `${call.rpc} ${at}`;
          expect(isEqual(type, decodeWithReference(type, bytes), value), where).to.equal(true);
          expect(decodeMsgpack(type, encodeMsgpack(type, value)), where).to.deep.equal(value);
          count += 1;
        }
      }
      expect(count).to.be.greaterThan(100);
    });

    it("has the values that were written in the configuration", () => {
      const call = recording.calls
        .filter(({ rpc }) => rpc === "ApplyResourceChange")
        .map(decodeRequest)
        .find(({ typeName, config }) => typeName === "test_everything" && config);
      const { msgpack } = call!["config"] as { msgpack: Uint8Array };
      const value = decodeMsgpack(toCtyType(everythingSchema), msgpack) as CtyObject;
      expect(value).to.deep.include({ text: "Grüße, 世界 é", number: 9007199254740993n, flag: true });
      expect(value["numbers"]).to.deep.equal([0, -1, 255, 65536, 4294967296, 0.1, 10n ** 30n]);
      expect(value["table"]).to.deep.equal({ a: ["x", "y"], "with space": [] });
      expect(value["objects"]).to.have.deep.members([
        { name: "a", size: null },
        { name: "b", size: 2 },
      ]);
      const { list, when } = (value["anything"] as Dynamic).value as { list: unknown; when: unknown };
      expect(list).to.deep.equal([1, "two", null]);
      expect(when).to.deep.equal({ deep: 1.5 });
      expect(value["zone"]).to.deep.equal({
        east: { name: "e", size: null, ref: null },
        west: { name: "w", size: 9, ref: null },
      });
    });

    it("has saved states that are the values of before", () => {
      const requests = recording.calls.map((call) => ({ rpc: call.rpc, request: decodeRequest(call) }));
      const type = toCtyType(everythingSchema);
      const states = requests
        .filter(({ rpc, request }) => rpc === "ReadResource" && request["typeName"] === "test_everything")
        .map(({ request }) => decodeMsgpack(type, (request["currentState"] as { msgpack: Uint8Array }).msgpack));
      const saved = requests.find(
        ({ rpc, request }) => rpc === "UpgradeResourceState" && request["typeName"] === "test_everything",
      )!;
      const { json } = saved.request["rawState"] as { json: Uint8Array };
      const value = decodeJson(type, parseExactJson(Buffer.from(json).toString()));
      expect(states.some((state) => isEqual(type, state, value))).to.equal(true);
      expect((value as CtyObject)["anything"]).to.be.instanceOf(Dynamic);
    });
  });
}
