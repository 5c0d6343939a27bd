import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { skipUnlessAtomic } from "../helpers/has-atomic-updates.ts";
import { goodPassword, makeUser, makeUserToken, statusWithPassword } from "../helpers/users.ts";

const minuteMs = 60_000;

describe("Wrong passwords", function () {
  this.timeout(60_000);
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const fail = async (email: string, times: number) => {
    for (let time = 0; time < times; time++) expect(await statusWithPassword(api, email, "wrong")).to.equal(401);
  };
  const answerTo = async (username: string, password: string) => {
    const answer = await api.call("GET", "/api/v1/me", { auth: { username, password } });
    const { requestId: _id, ...body } = answer.json<{ requestId: string }>();
    return { status: answer.status, challenge: answer.headers["www-authenticate"], body };
  };

  it("lock an address for 30 minutes after ten in five minutes, in any case of its letters", async () => {
    const { email } = await makeUser(api, { password: goodPassword });
    await fail(email, 5);
    await fail(email.toUpperCase(), 4);
    expect(await statusWithPassword(api, email), "nine are not ten").to.equal(200);
    await fail(email, 10);
    expect(await statusWithPassword(api, email)).to.equal(401);
    api.clock.now += 29 * minuteMs;
    expect(await statusWithPassword(api, email)).to.equal(401);
    api.clock.now += 2 * minuteMs;
    expect(await statusWithPassword(api, email)).to.equal(200);
  });

  it("do not lock when they come slowly", async () => {
    const { email } = await makeUser(api, { password: goodPassword });
    for (let round = 0; round < 4; round++) {
      await fail(email, 9);
      api.clock.now += 6 * minuteMs;
    }
    expect(await statusWithPassword(api, email)).to.equal(200);
  });

  it("are answered alike for a locked address, one that nobody has, and one that is not locked", async () => {
    const { email } = await makeUser(api, { password: goodPassword });
    await fail(email, 10);
    await fail("nobody@example.com", 10);
    const locked = await answerTo(email, goodPassword);
    expect(await answerTo("nobody@example.com", goodPassword)).to.deep.equal(locked);
    expect(await answerTo("never-tried@example.com", goodPassword)).to.deep.equal(locked);
  });

  it("lock what a node remembers as right too, but not tokens", async () => {
    const user = await makeUser(api, { password: goodPassword });
    const { fullToken: token } = await makeUserToken(api, user.id);
    expect(await statusWithPassword(api, user.email)).to.equal(200);
    await fail(user.email, 10);
    expect(await statusWithPassword(api, user.email)).to.equal(401);
    expect((await api.call("GET", "/api/v1/me", { auth: { token } })).status).to.equal(200);
  });

  it("are counted when they come at once", async function () {
    await skipUnlessAtomic(this, api);
    const { email } = await makeUser(api, { password: goodPassword });
    await Promise.all(Array.from({ length: 10 }, () => statusWithPassword(api, email, "wrong")));
    expect(await statusWithPassword(api, email)).to.equal(401);
  });

  it("are forgotten after a right one, and keep no address", async () => {
    const { email } = await makeUser(api, { password: goodPassword });
    await fail(email, 9);
    expect(await statusWithPassword(api, email)).to.equal(200);
    await fail(email, 9);
    expect(await statusWithPassword(api, email)).to.equal(200);
    await fail(email, 1);
    const stored = await api.server.database.connection.model("LoginFailure").find({}).lean();
    expect(JSON.stringify(stored)).not.to.contain(email);
    api.clock.now += 60 * minuteMs;
  });
});
