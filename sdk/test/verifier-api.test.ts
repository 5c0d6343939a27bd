import { createClient, createVerifier, type TokenryClient, type TokenVerifier, UnavailableError } from "@tokenry/sdk";
import { expect } from "chai";
import { type ApiProcess, startApiProcess } from "./helpers/api-process.ts";
import { thrownBy } from "./helpers/thrown-by.ts";

describe("a verifier on the real API", function () {
  this.timeout(20_000);
  let api: ApiProcess;
  let admin: TokenryClient;
  let verifier: TokenVerifier;
  let accountId: string;

  const issue = (body: object = {}) => admin.serviceAccounts.apiTokens.create(accountId, { name: "orders", ...body });
  const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  /** Milliseconds until the verifier refuses a token that it let in until now. */
  async function refusedAfterMs(token: string): Promise<number> {
    const startedAtMs = performance.now();
    for (;;) {
      if ((await verifier.verify(token)) === undefined) return performance.now() - startedAtMs;
      if (performance.now() - startedAtMs > 3_000) return Number.POSITIVE_INFINITY;
      await pass(2);
    }
  }

  before(async () => {
    api = await startApiProcess();
    admin = createClient({ url: api.url, username: api.username, password: api.password });
  });
  after(async () => {
    await admin.close();
    await api.stop();
  });
  beforeEach(async () => {
    const account = await admin.serviceAccounts.create({ name: "orders" });
    accountId = account.id;
    const { fullToken } = await admin.me.apiTokens.create({ name: "verifier", permissions: ["API_TOKEN:VERIFY"] });
    verifier = await createVerifier({ client: { url: api.url, apiToken: fullToken } });
  });
  afterEach(() => verifier.close());

  it("asks once for a token that is then used 10,000 times", async () => {
    const { fullToken, id } = await issue({ maxAge: "PT1H" });
    const verified = await verifier.verify(fullToken);
    expect(verified).to.deep.include({ tokenId: id, permissions: [] });
    expect(verified?.principal).to.include({ id: accountId, type: "SERVICE_ACCOUNT", name: "orders" });
    expect(Date.parse(verified?.exp ?? "")).to.be.closeTo(Date.now() + 3_600_000, 60_000);
    let same = 0;
    for (let count = 0; count < 10_000; count++) if ((await verifier.verify(fullToken)) === verified) same += 1;
    expect(same).to.equal(10_000);
    const questions = () => api.output().match(/"operationId":"verifyToken"/g) ?? [];
    while (questions().length === 0) await pass(5);
    expect(questions()).to.have.length(1);
  });

  it("refuses a token within a second after it was revoked, disabled, rotated or its owner was ended", async () => {
    const { apiTokens } = admin.serviceAccounts;
    const endings: Record<string, (tokenId: string, text: string) => Promise<unknown>> = {
      revoked: (id) => apiTokens.delete(accountId, id),
      "revoked by its text": (_, token) => admin.tokens.revoke({ token }),
      "revoked with many": () => admin.tokenRevocations.create({ serviceAccountId: accountId }),
      disabled: (id) => apiTokens.update(accountId, id, { enabled: false }),
      rotated: (id) => apiTokens.rotate(accountId, id),
      "its owner disabled": () => admin.serviceAccounts.patch(accountId, { enabled: false }),
    };
    for (const [how, end] of Object.entries(endings)) {
      const { id, fullToken } = await issue();
      expect(await verifier.verify(fullToken), how).to.have.property("tokenId", id);
      const ended = end(id, fullToken);
      const afterMs = await refusedAfterMs(fullToken);
      await ended;
      expect(afterMs, how).to.be.below(1_000);
    }
  });

  it("keeps both texts of a rotated token apart, and lets the old one in no longer than the overlap", async () => {
    const { id, fullToken: old } = await issue();
    const { fullToken: fresh } = await admin.serviceAccounts.apiTokens.rotate(accountId, id, { overlap: "PT2S" });
    expect(await verifier.verify(old)).to.have.property("tokenId", id);
    expect(await verifier.verify(fresh)).to.have.property("tokenId", id);
    await pass(2_000);
    expect(await refusedAfterMs(old)).to.be.below(1_000);
    expect(await verifier.verify(fresh)).to.have.property("tokenId", id);
  });

  it("ends the old text when the new one is first used (retireOn: first-use)", async () => {
    const { id, fullToken: old } = await issue();
    const body = { overlap: "PT1H", retireOn: "first-use" } as const;
    const { fullToken: fresh } = await admin.serviceAccounts.apiTokens.rotate(accountId, id, body);
    expect(await verifier.verify(old)).to.have.property("tokenId", id);
    expect(await verifier.verify(fresh)).to.have.property("tokenId", id);
    expect(await refusedAfterMs(old)).to.be.below(2_000);
  });

  it("lets an expired token in no more, and sends the address for one that is limited to it", async () => {
    const short = await issue({ maxAge: "PT1S" });
    const bound = await issue({ allowedCidrs: ["192.0.2.0/24"] });
    expect(await verifier.verify(short.fullToken)).to.have.property("tokenId", short.id);
    expect(await verifier.verify(bound.fullToken, { ip: "192.0.2.7" })).to.have.property("tokenId", bound.id);
    expect(await verifier.verify(bound.fullToken, { ip: "198.51.100.7" })).to.equal(undefined);
    expect(await verifier.verify(bound.fullToken)).to.equal(undefined);
    await pass(1_001);
    expect(await verifier.verify(short.fullToken)).to.equal(undefined);
  });

  it("stays fresh without a gap while nothing happens", async () => {
    const gaps: number[] = [];
    const endsAtMs = performance.now() + 3_000;
    while (performance.now() < endsAtMs) {
      if (!verifier.isFresh) gaps.push(performance.now());
      await pass(5);
    }
    expect(gaps).to.deep.equal([]);
  });

  it("starts with the permission API_TOKEN:VERIFY only", async () => {
    const { fullToken } = await issue();
    const error = await thrownBy(createVerifier({ client: { url: api.url, apiToken: fullToken } }));
    expect(error).to.include({ name: "PermissionError", status: 403 });
  });

  it("lets nobody in while the server is stopped or gone, from a second on (the last test: it ends the server)", async () => {
    const { fullToken } = await issue();
    await verifier.verify(fullToken);
    api.signal("SIGSTOP");
    await pass(1_001);
    const startedAtMs = performance.now();
    expect(await thrownBy(verifier.verify(fullToken))).to.be.instanceOf(UnavailableError);
    expect(performance.now() - startedAtMs).to.be.below(1_500);
    api.signal("SIGCONT");
    while (!verifier.isFresh) await pass(5);
    expect(await verifier.verify(fullToken)).to.have.property("tokenId");
    api.signal("SIGKILL");
    await pass(1_001);
    expect(await thrownBy(verifier.verify(fullToken))).to.be.instanceOf(UnavailableError);
  });
});
