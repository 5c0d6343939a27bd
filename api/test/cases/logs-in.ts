import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { callWith, cookiesOf } from "../helpers/sessions.ts";
import { goodPassword, makeUser, usersPath } from "../helpers/users.ts";
import type { GetTarget } from "./target.ts";

/** 200: the target is a login. */
export function beginsSessions(getTarget: GetTarget): void {
  it("begins a session whose cookie no script and no other site can use, and which is nowhere else", async () => {
    const { api, path } = getTarget();
    const { id } = await makeUser(api, { email: "In@example.com", password: goodPassword });
    const answer = await api.call("POST", path, {
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
}

/** 401 */
export function refusesStrangers(getTarget: GetTarget): void {
  it("answers a wrong password, an unknown address, a disabled user and one without a password alike", async () => {
    const { api, path } = getTarget();
    const known = await makeUser(api, { password: goodPassword });
    const disabled = await makeUser(api, { password: goodPassword });
    await api.call("PATCH", `${usersPath}/${disabled.id}`, { body: { enabled: false } });
    const { email: silent } = await makeUser(api);
    const tries = [
      { username: known.email, password: "wrong" },
      { username: "nobody@example.com", password: goodPassword },
      { username: disabled.email, password: goodPassword },
      { username: silent, password: goodPassword },
    ];
    const bodies = new Set<string>();
    for (const body of tries) {
      const answer = await api.call("POST", path, { auth: null, body });
      const { requestId: _id, ...problem } = expectProblem(answer, "unauthenticated");
      bodies.add(JSON.stringify(problem));
      expect(answer.headers).not.to.have.any.keys("set-cookie", "www-authenticate");
    }
    expect(bodies.size).to.equal(1);
  });
}

/** 422 */
export function refusesIncompleteLogins(getTarget: GetTarget): void {
  it("refuses a body without name or password", async () => {
    const { api, path } = getTarget();
    for (const body of [
      {},
      { username: "a@example.com" },
      { password: goodPassword },
      { username: "", password: "" },
    ]) {
      expectProblem(await api.call("POST", path, { auth: null, body }), "validation-failed");
    }
  });
}

/** 429 */
export function refusesManyLogins(getTarget: GetTarget): void {
  it("refuses more than 60 in a minute from one address", async () => {
    const { api, path } = getTarget();
    let answer = await api.call("POST", path, { auth: null, body: {} });
    for (let time = 0; time < 61 && answer.status !== 429; time++) {
      answer = await api.call("POST", path, { auth: null, body: {} });
    }
    expectProblem(answer, "rate-limited");
    expect(Number(answer.headers["retry-after"])).to.be.within(1, 60);
  });
}
