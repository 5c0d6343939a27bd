import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";
import { createModels, type Models } from "../../src/models/index.ts";
import { flushEveryMs } from "../../src/verify/use-writer.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { makeAccount, makeToken, statusWith } from "../helpers/resources.ts";

describe("The note of a use", () => {
  let api: Harness;
  let models: Models;
  let account: string;
  before(async () => {
    api = await startHarness();
    models = createModels(api.server.database.connection);
    account = (await makeAccount(api)).id;
  });
  after(() => api.stop());

  const flushed = () => sleep(1.5 * flushEveryMs);
  const lastUse = async (id: string) => (await models.apiTokens.findById(id).lean())?.lastUsedAt?.getTime();
  const useLater = async (fullToken: string) => {
    api.clock.now += 60_000;
    expect(await statusWith(api, fullToken)).to.equal(200);
    return api.clock.now;
  };

  it("is written within two seconds, and of a token in constant use not each second", async () => {
    const { id, fullToken } = await makeToken(api, account);
    const first = await useLater(fullToken);
    await flushed();
    expect(await lastUse(id)).to.equal(first);
    const second = await useLater(fullToken);
    await flushed();
    expect(await lastUse(id)).to.equal(first);
    await api.server.services.settle();
    expect(await lastUse(id)).to.equal(second);
  });

  it("is written each second where the use moves the expiry", async () => {
    const { id, fullToken } = await makeToken(api, account, { maxAge: "P1D", extended: true });
    for (let use = 0; use < 2; use++) {
      const at = await useLater(fullToken);
      await flushed();
      expect(await lastUse(id)).to.equal(at);
    }
  });

  it("takes no message with more updates than a store takes, and loses none", async () => {
    const most = api.server.database.updatesPerMessage;
    const tokens = [];
    for (let index = 0; index < most + 5; index++) tokens.push(await makeToken(api, account));
    await api.server.services.settle();
    const sizes: number[] = [];
    const mongoose = api.server.database.connection.base;
    mongoose.set("debug", (_collection: string, method: string, operations: unknown[]) => {
      if (method === "bulkWrite") sizes.push(operations.length);
    });
    try {
      for (const { fullToken } of tokens) expect(await statusWith(api, fullToken)).to.equal(200);
      await api.server.services.settle();
    } finally {
      mongoose.set("debug", false);
    }
    expect(sizes).to.have.length.of.at.least(2);
    expect(Math.max(...sizes)).to.be.at.most(most);
    for (const { id } of tokens) expect(await lastUse(id)).to.equal(api.clock.now);
  });
});
