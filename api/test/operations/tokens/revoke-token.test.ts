import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import { createModels } from "../../../src/models/index.ts";
import { createAddressList } from "../../../src/verify/address-list.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { makeAccount, makeToken, statusWith } from "../../helpers/resources.ts";
import { rotateToken } from "../../helpers/token-api.ts";

describe("POST /api/v1/tokens/revoke", () => {
  let api: Harness;
  let id: string;
  beforeEach(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
  });
  afterEach(() => api.stop());
  const path = "/api/v1/tokens/revoke";
  const target: GetTarget = () => ({ api, method: "POST", path });
  const form = (members: Record<string, string>) => ({
    rawBody: new URLSearchParams(members).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  const revoke = (token: string) => api.call("POST", path, { auth: null, ...form({ token }) });

  describe("200", () => {
    it("ends a token for whoever holds it, without another credential", async () => {
      const { id: tokenId, fullToken } = await makeToken(api, id);
      expect(await statusWith(api, fullToken)).to.equal(200);
      const answer = await revoke(fullToken);
      expect(answer.status).to.equal(200);
      expect(answer.text).to.equal("");
      expect(await statusWith(api, fullToken)).to.equal(401);
      await api.server.services.settle();
      const models = createModels(api.server.database.connection);
      const [entry] = await models.auditEntries.find({ targetId: tokenId, action: "api-token.revoke" }).lean();
      expect(entry).to.include({ actorId: id, tenantId: "main" });
    });

    it("answers the same whether or not there was such a token", async () => {
      const { fullToken } = await makeToken(api, id);
      const answers = [];
      for (const token of [fullToken, fullToken, "x", "", `${fullToken.slice(0, -1)}x`])
        answers.push(await revoke(token));
      for (const { status, text, headers } of answers) {
        expect({ status, text, length: headers["content-length"] }).to.deep.equal({
          status: 200,
          text: "",
          length: "0",
        });
      }
    });

    it("ends the whole token by an old text that still works, and a disabled or expired one", async () => {
      const rotated = await makeToken(api, id);
      const next = await rotateToken(api, id, rotated.id, { overlap: "PT1H" });
      await revoke(rotated.fullToken);
      expect(await statusWith(api, next.fullToken)).to.equal(401);
      const expired = await makeToken(api, id, { maxAge: "PT1S" });
      api.clock.now += 1_000;
      await revoke(expired.fullToken);
      const models = createModels(api.server.database.connection);
      await api.server.services.settle();
      expect(await models.apiTokens.countDocuments({ _id: { $in: [rotated.id, expired.id] } })).to.equal(0);
    });

    it("ends nothing by a text that does not work any more", async () => {
      const token = await makeToken(api, id);
      const next = await rotateToken(api, id, token.id);
      await revoke(token.fullToken);
      expect(await statusWith(api, next.fullToken)).to.equal(200);
    });

    it("lets a credential pass that comes along, right or wrong", async () => {
      const { fullToken } = await makeToken(api, id);
      const answer = await api.call("POST", path, { auth: { token: "wrong" }, ...form({ token: fullToken }) });
      expect(answer.status).to.equal(200);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);

    it("refuses a token in the query string, and revokes it no more than any", async () => {
      const { fullToken } = await makeToken(api, id);
      const answer = await api.call("POST", `${path}?token=${fullToken}`, {
        auth: null,
        ...form({ token: fullToken }),
      });
      expectProblem(answer, "token-in-query");
      expect(await statusWith(api, fullToken)).to.equal(200);
    });
  });

  describe("413", () => {
    it("refuses a body of more than 1 MiB", async () => {
      expectProblem(await api.call("POST", path, form({ token: "a".repeat(1024 * 1024) })), "body-too-large");
    });
  });

  describe("415", () => {
    it("refuses a body that is no form, and says what it takes", async () => {
      const answer = await api.call("POST", path, { body: { token: "x" } });
      expectProblem(answer, "unsupported-media-type");
      expect(answer.headers["accept"]).to.equal("application/x-www-form-urlencoded");
    });
  });

  describe("422", () => {
    it("refuses a form without a token, with two, and with one that is longer than any", async () => {
      const headers = form({}).headers;
      for (const rawBody of ["", "tok=x", "token=a&token=b", `token=${"a".repeat(257)}`]) {
        expectProblem(await api.call("POST", path, { rawBody, headers }), "validation-failed");
      }
    });

    it("asks for a form where the body is missing", async () => {
      const problem = expectProblem(await api.call("POST", path), "validation-failed");
      expect(problem.detail).to.equal("body: is missing; send a form (application/x-www-form-urlencoded)");
    });
  });

  describe("429", () => {
    it("takes 60 a minute from one address", async () => {
      for (let index = 0; index < 60; index++) expect((await revoke("x")).status).to.equal(200);
      const answer = await revoke("x");
      expectProblem(answer, "rate-limited");
      expect(Number(answer.headers["retry-after"])).to.be.within(50, 60);
      const { fullToken } = await makeToken(api, id);
      expect((await revoke(fullToken)).status).to.equal(429);
      expect(await statusWith(api, fullToken)).to.equal(200);
    });

    it("counts by the address that a trusted proxy tells, whatever the port with it", async () => {
      const proxied = await startHarness({ trustedProxies: createAddressList(["127.0.0.1"]) });
      const from = async (address: string) => {
        const { headers, rawBody } = form({ token: "x" });
        return (
          await proxied.call("POST", path, { auth: null, rawBody, headers: { ...headers, "x-forwarded-for": address } })
        ).status;
      };
      for (let index = 0; index < 60; index++) expect(await from(`192.0.2.1:${5_000 + index}`)).to.equal(200);
      for (const same of ["192.0.2.1", "192.0.2.1:80", "::ffff:192.0.2.1", "[::ffff:192.0.2.1]:80"]) {
        expect(await from(same), same).to.equal(429);
      }
      expect(await from("192.0.2.2")).to.equal(200);
      await proxied.stop();
    });
  });

  describe("503", () => {
    it("acknowledges nothing while the store does not answer", async () => {
      const { fullToken } = await makeToken(api, id);
      await api.server.database.close();
      while (api.server.services.feed.isFresh()) await setTimeout(50);
      const answer = await revoke(fullToken);
      expectProblem(answer, "unavailable");
      expect(answer.headers["retry-after"]).to.equal("1");
    });
  });
});
