import { expect } from "chai";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { statusWith } from "../../helpers/resources.ts";
import { callWith, cookiesOf, login, statusIn } from "../../helpers/sessions.ts";
import { goodPassword, makeUser } from "../../helpers/users.ts";

describe("POST /logout", () => {
  let api: Harness;
  let email: string;
  before(async () => {
    api = await startHarness();
    email = (await makeUser(api, { password: goodPassword })).email;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({ api, method: "POST", path: "/logout" });

  describe("200", () => {
    it("ends this session and no other, and lets the browser forget both cookies", async () => {
      const [one, two] = [await login(api, email), await login(api, email)];
      expect([await statusIn(api, one), await statusIn(api, two)]).to.deep.equal([200, 200]);
      const answer = await callWith(api, one, "POST", "/logout");
      expect(answer.status).to.equal(200);
      expect(answer.bytes).to.have.lengthOf(0);
      expect(cookiesOf(answer)).to.deep.equal([
        "JWT=; HttpOnly; Path=/; Max-Age=0; SameSite=Strict",
        "csrfToken=; Path=/; Max-Age=0; SameSite=Strict",
      ]);
      expect([await statusIn(api, one), await statusIn(api, two)]).to.deep.equal([401, 200]);
      expect((await callWith(api, one, "POST", "/logout")).status, "once more").to.equal(200);
    });

    it("does nothing without a session, and revokes no API token that somebody puts into the cookie", async () => {
      expect((await api.call("POST", "/logout", { auth: null })).status).to.equal(200);
      const cookie = `JWT=${api.admin.token}`;
      expect((await callWith(api, { cookie }, "POST", "/logout")).status).to.equal(200);
      expect(await statusWith(api, api.admin.token)).to.equal(200);
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);

    it("refuses two sessions", async () => {
      const answer = await callWith(api, { cookie: "JWT=a; JWT=b" }, "POST", target().path);
      expectProblem(answer, "multiple-credentials");
    });
  });

  describe("503", () => {
    it("answers 503 while the store does not answer", async () => {
      const session = await login(api, email);
      await api.server.database.close();
      expectProblem(await callWith(api, session, "POST", target().path), "unavailable");
    });
  });
});
