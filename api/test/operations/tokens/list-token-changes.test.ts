import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { createModels } from "../../../src/models/index.ts";
import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesMissingCredentials } from "../../cases/refuses-missing-credentials.ts";
import { refusesPlainServiceAccounts } from "../../cases/refuses-plain-service-accounts.ts";
import { refusesTooManyUses } from "../../cases/refuses-too-many-uses.ts";
import { refusesTwoCredentials } from "../../cases/refuses-two-credentials.ts";
import type { GetTarget } from "../../cases/target.ts";
import { expectProblem } from "../../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken } from "../../helpers/resources.ts";
import { updateToken } from "../../helpers/token-api.ts";
import { waitUntil } from "../../helpers/wait-until.ts";

describe("GET /api/v1/tokens/changes", () => {
  let api: Harness;
  let id: string;
  before(async () => {
    api = await startHarness();
    id = (await makeAccount(api)).id;
  });
  after(() => api.stop());
  const path = "/api/v1/tokens/changes";
  const target: GetTarget = () => ({ api, method: "GET", path });
  const changes = async (query = "") => (await api.call("GET", path + query)).json<Schemas["TokenChanges"]>();
  /** Waits until this node's own reader has come to what was written last. */
  const latest = async () => {
    const models = createModels(api.server.database.connection);
    const [last] = await models.changes.find({}, { _id: 1 }).sort({ _id: -1 }).limit(1).lean();
    await waitUntil(() => api.server.services.feed.position() >= (last?._id ?? 0), 2_000);
    return changes();
  };

  describe("200", () => {
    it("begins where it is asked first, with nothing to go on from", async () => {
      const first = await latest();
      expect(first).to.include({ reset: true }).and.have.property("changes").that.deep.equals([]);
      expect(first.asOfMs).to.be.within(-1_000, 0);
    });

    it("tells of each change of a token and of an owner once, in order", async () => {
      const token = await makeToken(api, id);
      const { position } = await latest();
      await updateToken(api, id, token.id, { description: "x" });
      await api.call("PATCH", `${accountsPath}/${id}`, { body: { description: "x" } });
      await api.call("DELETE", `${accountsPath}/${id}/api-tokens/${token.id}`);
      const { position: end } = await latest();
      const told = await changes(`?after=${position}`);
      expect(told).to.deep.include({
        reset: false,
        position: end,
        changes: [{ tokenId: token.id }, { principalId: id }, { tokenId: token.id }],
      });
      expect(await changes(`?after=${end}`)).to.deep.include({ reset: false, position: end, changes: [] });
    });

    it("waits for a change no longer than it is asked to, and tells of one at once", async () => {
      const token = await makeToken(api, id);
      const { position } = await latest();
      const quietSince = performance.now();
      expect((await changes(`?after=${position}&waitMs=300`)).changes).to.deep.equal([]);
      expect(performance.now() - quietSince).to.be.within(280, 900);
      const waiting = changes(`?after=${position}&waitMs=800`);
      await updateToken(api, id, token.id, { description: "y" });
      expect((await waiting).changes).to.deep.equal([{ tokenId: token.id }]);
    });

    it("starts over for whoever has fallen behind by more than it tells at once, or is ahead of it", async () => {
      const models = createModels(api.server.database.connection);
      const { position } = await latest();
      const entries = Array.from({ length: 1_200 }, (_, index) => ({
        _id: position + 1 + index,
        changes: [{ tokenId: "t" }],
        at: new Date(),
      }));
      // FerretDB 1.24 does not answer messages with a hundred documents or more for long.
      for (let from = 0; from < entries.length; from += 50)
        await models.changes.insertMany(entries.slice(from, from + 50));
      const { position: end } = await latest();
      expect(end).to.equal(position + 1_200);
      expect(await changes(`?after=${position}`)).to.deep.include({ reset: true, position: end, changes: [] });
      expect((await changes(`?after=${end - 1_000}`)).changes).to.have.lengthOf(1_000);
      expect(await changes(`?after=${end + 5}`)).to.deep.include({ reset: true, position: end });
    });

    it("starts over for whoever asks for what was removed", async () => {
      const models = createModels(api.server.database.connection);
      const { position: end } = await latest();
      await models.changes.deleteMany({ _id: { $lte: end - 10 } });
      expect(await changes(`?after=${end - 20}`)).to.deep.include({ reset: true, position: end });
      expect(await changes(`?after=${end - 5}`)).to.deep.include({ reset: false, position: end });
    });
  });

  describe("400", () => {
    refusesMalformedHttp(target);
    refusesTwoCredentials(target);

    it("refuses a position or a wait that is none", async () => {
      for (const query of [
        "after=-1",
        "after=x",
        "after=1.5",
        "after=9007199254740993",
        "waitMs=801",
        "waitMs=-1",
        "after=1&after=2",
      ]) {
        expectProblem(await api.call("GET", `${path}?${query}`), "invalid-parameter");
      }
    });
  });

  describe("401", () => refusesMissingCredentials(target));

  describe("403", () => refusesPlainServiceAccounts(target, "API_TOKEN:VERIFY"));

  describe("429", () => refusesTooManyUses(target));

  describe("503", () => isUnavailableWithoutStore(target));
});
