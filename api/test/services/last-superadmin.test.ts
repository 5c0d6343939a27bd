import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { skipUnlessAtomic } from "../helpers/has-atomic-updates.ts";
import { interceptWrites } from "../helpers/intercept-writes.ts";
import { accountsPath, makeAccount } from "../helpers/resources.ts";

describe("The last superadmin", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const model = (name: string) => api.server.database.connection.model(name);
  const remove = (id: string) => api.call("DELETE", `${accountsPath}/${id}`);

  /** Superadmins that are the only ones, while the administrator's token still works from memory. */
  async function makeOnlySuperadmins(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let index = 0; index < count; index++) {
      ids.push((await makeAccount(api, { name: `super-${index}`, superAdmin: true })).id);
    }
    await model("Principal").updateMany({ _id: { $nin: ids }, superAdmin: true }, { $set: { enabled: false } });
    return ids;
  }
  afterEach(async () => {
    await model("Principal").updateMany({}, { $set: { enabled: true } });
    expect(await model("SuperadminDeparture").countDocuments({}), "nothing is left behind").to.equal(0);
  });

  it("remains, and alone, of several that are deleted at once", async function () {
    await skipUnlessAtomic(this, api);
    for (let round = 0; round < 5; round++) {
      const ids = await makeOnlySuperadmins(3);
      const answers = await Promise.all(ids.map(remove));
      expect(answers.map(({ status }) => status)).to.have.members([200, 200, 409]);
      const refused = answers.find(({ status }) => status === 409);
      if (refused) expectProblem(refused, "last-superadmin");
      expect(await model("Principal").countDocuments({ superAdmin: true, state: "active", enabled: true })).to.equal(1);
      await model("Principal").updateMany({}, { $set: { enabled: true } });
    }
  });

  it("is not undone by a write that hung for longer than a minute", async function () {
    await skipUnlessAtomic(this, api);
    const [first = "", second = ""] = await makeOnlySuperadmins(2);
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let hanging: ReturnType<typeof remove> | undefined;
    await new Promise<void>((held) => {
      const restore = interceptWrites(api.server.database, async (write, collection, method) => {
        if (collection !== "principals" || method !== "findOneAndUpdate") return write();
        restore();
        held();
        await gate;
        return write();
      });
      hanging = remove(first);
    });
    api.clock.now += 61_000;
    expect((await remove(second)).status, "the one that hangs counts again").to.equal(200);
    goOn();
    const late = await hanging;
    expect(late?.status, "and is refused when it goes on").to.equal(409);
    expect(await model("Principal").exists({ _id: first, state: "active", superAdmin: true })).not.to.equal(null);
  });
});
