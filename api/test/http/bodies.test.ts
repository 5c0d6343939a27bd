import { gzipSync } from "node:zlib";
import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount } from "../helpers/resources.ts";
import { sendRaw } from "../helpers/send-raw.ts";

const mebibyte = 1024 * 1024;
const json = { "content-type": "application/json" };

describe("Request bodies", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const post = (rawBody: string | Buffer, headers: Record<string, string> = json) =>
    api.call("POST", accountsPath, { rawBody, headers });
  const chunked = (chunks: readonly string[]) =>
    sendRaw(
      api.url,
      `POST ${accountsPath} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${api.admin.token}\r\n` +
        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" +
        chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join("") +
        "0\r\n\r\n",
    );

  describe("200", () => {
    it("takes exactly 1 MiB", async () => {
      expect((await post('{"name":"ci"}'.padEnd(mebibyte, " "))).status).to.equal(200);
    });

    it("takes a chunked body", async () => {
      expect((await chunked(['{"na', 'me":"ci"}']))?.status).to.equal(200);
    });

    for (const mediaType of [
      "application/json; charset=utf-8",
      "APPLICATION/JSON",
      "application/json;charset=UTF-8",
      "application/merge-patch+json",
    ]) {
      it(`takes ${mediaType}`, async () => {
        expect((await post('{"name":"ci"}', { "content-type": mediaType })).status).to.equal(200);
      });
    }

    it("takes a compressed body", async () => {
      const answer = await post(gzipSync('{"name":"ci"}'), { ...json, "content-encoding": "gzip" });
      expect(answer.status).to.equal(200);
    });

    it("takes a member that is nested deeper than any stack, and ignores it", async () => {
      const depth = 100_000;
      const answer = await post(`{"name":"ci","x":${"[".repeat(depth)}${"]".repeat(depth)}}`);
      expect(answer.status).to.equal(200);
    });

    it("does not let a body change what objects inherit", async () => {
      const answer = await post('{"name":"ci","__proto__":{"superAdmin":true},"constructor":{"prototype":{"x":1}}}');
      expect(answer.status).to.equal(200);
      expect(answer.json()).to.include({ superAdmin: false });
      expect({}).to.not.have.property("x");
    });

    it("takes the last of two members of one name, as JSON.parse does", async () => {
      expect((await post('{"name":"first","name":"last"}')).json()).to.include({ name: "last" });
    });

    it("ignores a body where the operation takes none", async () => {
      for (const method of ["GET", "DELETE"]) {
        const { id } = await makeAccount(api);
        const answer = await api.call(method, `${accountsPath}/${id}`, { rawBody: "not json", headers: json });
        expect(answer.status, method).to.equal(200);
      }
    });

    it("answers with the description that it stores, were it half a character", async () => {
      for (const description of ["\ud800", "a\udc00b", "\ufeffx", "\u2028", "e\u0301"]) {
        const answer = await api.call("POST", accountsPath, { body: { name: "ci", description } });
        const { id } = answer.json<{ id: string }>();
        const read = (await api.call("GET", `${accountsPath}/${id}`)).json<{ description: string }>();
        expect(read.description, "what was answered is what is stored").to.equal(
          answer.json<{ description: string }>().description,
        );
      }
    });
  });

  describe("413", () => {
    it("refuses a chunked body of more than 1 MiB", async () => {
      const answer = await chunked(['{"name":"ci"}', " ".repeat(mebibyte)]);
      if (!answer) expect.fail("no answer");
      expectProblem(answer, "body-too-large");
    });

    it("refuses a small body that is large once it is unpacked", async () => {
      const bomb = gzipSync(Buffer.alloc(50 * mebibyte, " "));
      expect(bomb.length).to.be.lessThan(mebibyte);
      expectProblem(await post(bomb, { ...json, "content-encoding": "gzip" }), "body-too-large");
    });
  });

  describe("415", () => {
    it("refuses JSON in another character set", async () => {
      for (const charset of ["iso-8859-1", "utf-7", "shift_jis", "nonsense"]) {
        const answer = await post('{"name":"ci"}', { "content-type": `application/json; charset=${charset}` });
        expectProblem(answer, "unsupported-media-type");
      }
    });
  });

  describe("400", () => {
    it("refuses a body that is not compressed as it says", async () => {
      expectProblem(await post('{"name":"ci"}', { ...json, "content-encoding": "gzip" }), "bad-request");
      const cut = gzipSync('{"name":"ci"}').subarray(0, 20);
      expectProblem(await post(cut, { ...json, "content-encoding": "gzip" }), "bad-request");
    });
  });

  describe("422", () => {
    it("takes an empty body for an object without members", async () => {
      const answer = await chunked([]);
      if (!answer) expect.fail("no answer");
      expect(expectProblem(answer, "validation-failed").detail).to.match(/name|body/);
    });

    it("refuses bytes that are no UTF-8 text of JSON", async () => {
      expectProblem(await post(Buffer.from([0xff, 0xfe, 0x7b, 0x00])), "invalid-json");
    });

    it("does not repeat the body", async () => {
      const answer = await post('{"password":"Hunter-2-secret!" oops');
      expectProblem(answer, "invalid-json");
      expect(answer.text).to.not.contain("Hunter");
      expect(api.logText()).to.not.contain("Hunter");
    });
  });
});
