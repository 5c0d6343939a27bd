import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { callWith, cookiesOf } from "../../helpers/sessions.ts";
import { goodPassword, makeUser, usersPath } from "../../helpers/users.ts";

describe("POST /login", () => {
  let api: Harness;
  let email: string;
  before(async () => {
    api = await startHarness();
    email = (await makeUser(api, { password: goodPassword })).email;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "POST",
    path: "/login",
    body: { username: email, password: goodPassword },
  });

  describe("200", () => {
    it("begins a session whose cookie no script and no other site can use, and which is nowhere else", async () => {
      const { id } = await makeUser(api, { email: "In@example.com", password: goodPassword });
      const answer = await api.call("POST", "/login", {
        auth: null,
        body: { username: "iN@example.com", password: goodPassword },
      });
      expect(answer.status, answer.text).to.equal(200);
      const [session = "", csrf = ""] = cookiesOf(answer);
      expect(session).to.match(/^JWT=tkr_pat_[^;]+; HttpOnly; Path=\/; Max-Age=604800; SameSite=Strict$/);
      const { csrfToken, exp } = answer.json<Schemas["LoginResponse"]>();
      expect(csrf).to.equal(`csrfToken=${csrfToken}; Path=/; Max-Age=604800; SameSite=Strict`);
      expect(exp).to.equal("2026-01-08T00:00:00Z");
      const text = session.slice(4, session.indexOf(";"));
      expect(answer.text).not.to.contain(text);
      expect(api.logText()).not.to.contain(text.slice(20));
      expect(api.logText()).not.to.contain(goodPassword);
      const me = await callWith(api, { cookie: `JWT=${text}` }, "GET", "/api/v1/me");
      expect(me.json()).to.include({ id });
      expect(me.headers).not.to.have.property("set-cookie");
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
  });

  describe("401", () => {
    it("answers a wrong password, an unknown address, a disabled user and one without a password alike", async () => {
      const disabled = await makeUser(api, { password: goodPassword });
      await api.call("PATCH", `${usersPath}/${disabled.id}`, { body: { enabled: false } });
      const { email: silent } = await makeUser(api);
      const tries = [
        { username: email, password: "wrong" },
        { username: "nobody@example.com", password: goodPassword },
        { username: disabled.email, password: goodPassword },
        { username: silent, password: goodPassword },
      ];
      const bodies = new Set<string>();
      for (const body of tries) {
        const answer = await api.call("POST", target().path, { auth: null, body });
        const { requestId: _id, ...problem } = expectProblem(answer, "unauthenticated");
        bodies.add(JSON.stringify(problem));
        expect(answer.headers).not.to.have.any.keys("set-cookie", "www-authenticate");
      }
      expect(bodies.size).to.equal(1);
    });
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);

    it("refuses a body without name or password", async () => {
      for (const body of [{}, { username: email }, { password: goodPassword }, { username: "", password: "" }]) {
        expectProblem(await api.call("POST", target().path, { auth: null, body }), "validation-failed");
      }
    });
  });

  describe("429", () => {
    it("refuses more than 60 in a minute from one address", async () => {
      let answer = await api.call("POST", target().path, { auth: null, body: {} });
      for (let time = 0; time < 61 && answer.status !== 429; time++) {
        answer = await api.call("POST", target().path, { auth: null, body: {} });
      }
      expectProblem(answer, "rate-limited");
      expect(Number(answer.headers["retry-after"])).to.be.within(1, 60);
    });
  });
});

describe("POST /login without its store", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const body = { username: "a@example.com", password: "wrong" };
  const target: GetTarget = () => ({ api, method: "POST", path: "/login", body });

  describe("503", () => isUnavailableWithoutStore(target));
});
