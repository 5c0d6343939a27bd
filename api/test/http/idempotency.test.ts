import { randomUUID } from "node:crypto";
import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import type { ApiAnswer, CallOptions } from "../helpers/call-api.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { failKeeping } from "../helpers/fail-keeping.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { type Interceptor, interceptWrites } from "../helpers/intercept-writes.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../helpers/resources.ts";

const hourMs = 60 * 60 * 1_000;

describe("Idempotency-Key", () => {
  let api: Harness;
  let accountId: string;
  let tokensPath: string;
  before(async () => {
    api = await startHarness();
    accountId = (await makeAccount(api)).id;
    tokensPath = `${accountsPath}/${accountId}/api-tokens`;
  });
  after(() => api.stop());

  const send = (path: string, key: string | string[], body: unknown, options: CallOptions = {}): Promise<ApiAnswer> =>
    api.call("POST", path, { body, headers: { "idempotency-key": key }, ...options });
  const tokensNamed = async (name: string): Promise<Schemas["ApiToken"][]> =>
    (await api.call("GET", tokensPath)).json<Schemas["ApiTokenList"]>().results.filter((token) => token.name === name);
  const textOf = (answer: ApiAnswer): string => answer.json<{ fullToken: string }>().fullToken;
  const expectReplay = (again: ApiAnswer, first: ApiAnswer): void => {
    expect(again.status, again.text).to.equal(first.status);
    expect(again.text).to.equal(first.text);
    expect(again.headers["content-type"]).to.equal(first.headers["content-type"]);
    expect(first.headers["idempotency-replayed"]).to.equal(undefined);
    expect(again.headers["idempotency-replayed"]).to.equal("true");
  };
  const during = async <T>(intercept: Interceptor, work: () => Promise<T>): Promise<T> => {
    const restore = interceptWrites(api.server.database, intercept);
    try {
      return await work();
    } finally {
      restore();
    }
  };

  describe("the same request again", () => {
    it("gets the same answer, the secret included, and makes nothing again", async () => {
      const key = randomUUID();
      const first = await send(tokensPath, key, { name: "again" });
      const again = await send(tokensPath, key, { name: "again" });
      expectReplay(again, first);
      expect(await statusWith(api, textOf(again))).to.equal(200);
      expect(await tokensNamed("again")).to.have.lengthOf(1);
    });

    it("gets it from a server that was restarted, until 24 hours are over", async () => {
      const key = randomUUID();
      const first = await send(tokensPath, key, { name: "restarted" });
      await api.restart();
      api.clock.now += 24 * hourMs - 1;
      expectReplay(await send(tokensPath, key, { name: "restarted" }), first);
      api.clock.now += 1;
      const later = await send(tokensPath, key, { name: "restarted" });
      expect(later.status).to.equal(200);
      expect(later.text).to.not.equal(first.text);
      expect(await tokensNamed("restarted")).to.have.lengthOf(2);
    });

    it("works on every operation that says so", async () => {
      const { id: ownId } = (await api.call("POST", "/api/v1/me/api-tokens", { body: { name: "own" } })).json<{
        id: string;
      }>();
      const { id } = await makeToken(api, accountId, { name: "to-rotate" });
      for (const [path, body] of [
        [accountsPath, { name: "twice" }],
        ["/api/v1/me/api-tokens", { name: "mine" }],
        [`/api/v1/me/api-tokens/${ownId}/rotate`, undefined],
        [`${tokensPath}/${id}/rotate`, {}],
      ] as const) {
        const key = randomUUID();
        const first = await send(path, key, body);
        expect(first.status, first.text).to.equal(200);
        expectReplay(await send(path, key, body), first);
      }
      const accounts = await api.call("GET", `${accountsPath}?filters[name][EQUALS]=twice`);
      expect(accounts.json<{ total: number }>().total).to.equal(1);
      expect((await tokensNamed("to-rotate"))[0]?.generation).to.equal(2);
    });

    it("is the same in whatever order its members are written", async () => {
      const key = randomUUID();
      const first = await send(tokensPath, key, { name: "order", maxAge: "P1D" });
      expectReplay(await send(tokensPath, key, { maxAge: "P1D", name: "order" }), first);
    });

    it("is made by password or by token, each for itself", async () => {
      const key = randomUUID();
      const auth = { username: api.admin.username, password: api.admin.password };
      const first = await send(tokensPath, key, { name: "by-password" }, { auth });
      expectReplay(await send(tokensPath, key, { name: "by-password" }, { auth }), first);
      expectProblem(await send(tokensPath, key, { name: "by-password" }), "idempotency-answer-unavailable");
    });

    it("leaves the keys of other principals alone", async () => {
      const key = randomUUID();
      const { id } = await makeAccount(api, { superAdmin: true });
      const { fullToken } = await makeToken(api, id);
      const first = await send(tokensPath, key, { name: "shared-key" });
      const other = await send(tokensPath, key, { name: "another-body" }, { auth: { token: fullToken } });
      expect(other.status).to.equal(200);
      expect(other.text).to.not.equal(first.text);
    });
  });

  describe("another request with the same key", () => {
    it("is refused when its body is another", async () => {
      const key = randomUUID();
      await send(tokensPath, key, { name: "one" });
      expectProblem(await send(tokensPath, key, { name: "two" }), "idempotency-key-reused");
      expect(await tokensNamed("two")).to.have.lengthOf(0);
    });

    it("is refused when its path is another", async () => {
      const key = randomUUID();
      const { id } = await makeAccount(api);
      await send(tokensPath, key, { name: "here" });
      expectProblem(await send(`${accountsPath}/${id}/api-tokens`, key, { name: "here" }), "idempotency-key-reused");
      expectProblem(await send("/api/v1/me/api-tokens", key, { name: "here" }), "idempotency-key-reused");
    });

    it("does as it should where the operation takes no key", async () => {
      const key = { "idempotency-key": randomUUID() };
      for (const name of ["first", "second"]) {
        const answer = await api.call("PUT", `${accountsPath}/${accountId}`, { body: { name }, headers: key });
        expect(answer.json<{ name: string }>().name).to.equal(name);
      }
    });
  });

  describe("another credential of the same principal", () => {
    it("cannot open the answer, nor run it again", async () => {
      const key = randomUUID();
      await send(tokensPath, key, { name: "not-yours" });
      const other = await api.call("POST", "/api/v1/me/api-tokens", { body: { name: "other" } });
      const answer = await send(tokensPath, key, { name: "not-yours" }, { auth: { token: textOf(other) } });
      expectProblem(answer, "idempotency-answer-unavailable");
      expect(await tokensNamed("not-yours")).to.have.lengthOf(1);
    });

    it("is a rotated token too: its old text opens, while it works, and its new one does not", async () => {
      const created = await api.call("POST", "/api/v1/me/api-tokens", { body: { name: "rotates-itself" } });
      const key = randomUUID();
      const path = `/api/v1/me/api-tokens/${created.json<{ id: string }>().id}/rotate`;
      const auth = { token: textOf(created) };
      const first = await send(path, key, { overlap: "PT1H" }, { auth });
      expectReplay(await send(path, key, { overlap: "PT1H" }, { auth }), first);
      const renewed = await send(path, key, { overlap: "PT1H" }, { auth: { token: textOf(first) } });
      expectProblem(renewed, "idempotency-answer-unavailable");
    });

    it("is, without an overlap, neither text of a token that rotated itself: the old one is dead, the new one opens nothing", async () => {
      const created = await api.call("POST", "/api/v1/me/api-tokens", { body: { name: "ends-itself" } });
      const key = randomUUID();
      const path = `/api/v1/me/api-tokens/${created.json<{ id: string }>().id}/rotate`;
      const first = await send(path, key, {}, { auth: { token: textOf(created) } });
      expectProblem(await send(path, key, {}, { auth: { token: textOf(created) } }), "unauthenticated");
      const renewed = await send(path, key, {}, { auth: { token: textOf(first) } });
      expectProblem(renewed, "idempotency-answer-unavailable");
    });
  });

  describe("a request that was refused", () => {
    it("leaves nothing, so that the key can be used for the right one", async () => {
      const key = randomUUID();
      expectProblem(await send(tokensPath, key, { name: "fixed", maxAge: "soon" }), "validation-failed");
      expectProblem(await send(`${accountsPath}/0000000000000000000000/api-tokens`, key, { name: "x" }), "not-found");
      expect((await send(tokensPath, key, { name: "fixed" })).status).to.equal(200);
    });
  });

  describe("a key that is none", () => {
    for (const [what, key] of [
      ["empty", ""],
      ["of 256 characters", "k".repeat(256)],
      ["with a letter that is not ASCII", "caf\u00e9"],
      ["with a tab", "a\tb"],
      ["sent twice", ["a", "b"]],
      ["sent twice alike", ["a", "a"]],
    ] as const) {
      it(`is refused: ${what}`, async () => {
        const { errors } = expectProblem(
          await send(tokensPath, key as string, { name: "bad-key" }),
          "invalid-parameter",
        );
        expect(errors?.[0]?.pointer).to.equal("/header/Idempotency-Key");
        expect(await tokensNamed("bad-key")).to.have.lengthOf(0);
      });
    }

    it("may have 255 characters, blanks and quotes", async () => {
      for (const key of ["k".repeat(255), `"${randomUUID()}"`, "two words ~!"]) {
        const first = await send(tokensPath, key, { name: "odd-key" });
        expect(first.status, first.text).to.equal(200);
        expectReplay(await send(tokensPath, key, { name: "odd-key" }), first);
      }
    });
  });

  describe("requests at once", () => {
    it("make one thing; the others get its answer, or are told to wait a second", async () => {
      const key = randomUUID();
      const answers = await Promise.all(Array.from({ length: 10 }, () => send(tokensPath, key, { name: "at-once" })));
      const done = answers.filter(({ status }) => status === 200);
      expect(new Set(done.map(({ text }) => text)).size).to.equal(1);
      expect(done.filter(({ headers }) => headers["idempotency-replayed"] === undefined)).to.have.lengthOf(1);
      for (const answer of answers.filter(({ status }) => status !== 200)) {
        expectProblem(answer, "request-in-progress");
        expect(answer.headers["retry-after"]).to.equal("1");
      }
      expect(await tokensNamed("at-once")).to.have.lengthOf(1);
    });

    for (const [moment, collection, method] of [
      ["before it has made the token", "api_tokens", "insertOne"],
      ["after it has made the token", "idempotency_records", "updateOne"],
    ] as const) {
      it(`never give out a text that does not work: the first hangs ${moment}, and goes on when another has taken over`, async () => {
        const key = randomUUID();
        const name = collection.replace("_", "-");
        let goOn = (): void => undefined;
        const gate = new Promise<void>((resolve) => {
          goOn = resolve;
        });
        let held = (): void => undefined;
        const isHeld = new Promise<void>((resolve) => {
          held = resolve;
        });
        let isFirst = true;
        const hold: Interceptor = async (write, where, how) => {
          if (!isFirst || where !== collection || how !== method) return write();
          isFirst = false;
          held();
          await gate;
          return write();
        };
        await during(hold, async () => {
          const first = send(tokensPath, key, { name });
          await isHeld;
          expectProblem(await send(tokensPath, key, { name }), "request-in-progress");
          api.clock.now += 60_000;
          const second = await send(tokensPath, key, { name });
          expect(second.status, second.text).to.equal(200);
          goOn();
          expectProblem(await first, "request-in-progress");
          expect(await statusWith(api, textOf(second))).to.equal(200);
          expectReplay(await send(tokensPath, key, { name }), second);
        });
        expect(await tokensNamed(name)).to.have.lengthOf(1);
      });
    }
  });

  describe("a store that fails while the answer is kept", () => {
    it("is an error; the same request then gives the token that was made a text that works", async () => {
      const key = randomUUID();
      const failed = await during(failKeeping(), () => send(tokensPath, key, { name: "kept-later" }));
      expectProblem(failed, "unavailable");
      const [made] = await tokensNamed("kept-later");
      const again = await send(tokensPath, key, { name: "kept-later" });
      expect(again.json()).to.include({ id: made?.id });
      expect(await statusWith(api, textOf(again))).to.equal(200);
      expectReplay(await send(tokensPath, key, { name: "kept-later" }), again);
      expect(await tokensNamed("kept-later")).to.have.lengthOf(1);
    });

    it("undoes nothing that another has done with the token since", async () => {
      const key = randomUUID();
      await during(failKeeping(), () => send(tokensPath, key, { name: "rotated-since" }));
      const [made] = await tokensNamed("rotated-since");
      const rotated = await api.call("POST", `${tokensPath}/${made?.id}/rotate`, { body: {} });
      expectProblem(await send(tokensPath, key, { name: "rotated-since" }), "idempotency-answer-unavailable");
      expect(await statusWith(api, textOf(rotated))).to.equal(200);
      expect(await tokensNamed("rotated-since")).to.have.lengthOf(1);
    });

    it("does not let a rotation happen twice, whoever rotated in between", async () => {
      const { id } = await makeToken(api, accountId, { name: "rotates" });
      const path = `${tokensPath}/${id}/rotate`;
      const key = randomUUID();
      // The second write of a rotation to its record keeps the answer; the first remembers the generation.
      let writes = 0;
      const failSecond: Interceptor = (write, where, how) => {
        if (where === "idempotency_records" && how === "updateOne") writes++;
        return writes === 2 && where === "idempotency_records"
          ? Promise.reject(Object.assign(new Error("no space left"), { name: "StorageError" }))
          : write();
      };
      expectProblem(await during(failSecond, () => send(path, key, {})), "unavailable");
      expect((await tokensNamed("rotates"))[0]?.generation).to.equal(2);
      const other = await api.call("POST", path, { body: {} });
      api.clock.now += 60_000;
      expectProblem(await send(path, key, {}), "idempotency-answer-unavailable");
      expect((await tokensNamed("rotates"))[0]?.generation).to.equal(3);
      expect(await statusWith(api, textOf(other))).to.equal(200);
    });
  });

  describe("what is stored", () => {
    it("tells nothing of key, request, answer or credential", async () => {
      const key = `order-${randomUUID()}`;
      const answer = await send(tokensPath, key, { name: "unreadable-name" });
      const stored = JSON.stringify(
        await api.server.database.connection.collection("idempotency_records").find({}).toArray(),
      );
      const { id, fullToken } = answer.json<{ id: string; fullToken: string }>();
      for (const text of [
        key,
        "unreadable-name",
        fullToken,
        fullToken.slice(8, 40),
        api.admin.token,
        api.admin.password,
      ]) {
        expect(stored).to.not.contain(text);
        expect(stored).to.not.contain(Buffer.from(text).toString("base64url").slice(1, -2));
      }
      expect(stored).to.contain(id);
      expect(api.logText()).to.not.contain(fullToken).and.not.contain(key);
    });

    it("is removed after 24 hours", async () => {
      await send(tokensPath, randomUUID(), { name: "swept" });
      const records = api.server.database.connection.collection("idempotency_records");
      api.clock.now += 24 * hourMs - 1;
      await api.server.services.idempotency.sweep();
      expect(await records.countDocuments({})).to.be.greaterThan(0);
      api.clock.now += 1;
      await api.server.services.idempotency.sweep();
      expect(await records.countDocuments({})).to.equal(0);
    });
  });
});
