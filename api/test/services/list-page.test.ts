import { expect } from "chai";
import { newId } from "../../src/lib/ids.ts";
import { createModels, type Models } from "../../src/models/index.ts";
import { listPage } from "../../src/services/list-page.ts";
import { type Harness, isOverTheWire, startHarness } from "../helpers/harness.ts";

const count = 10_400;
const tenantId = "large";
const base = { tenantId, state: "active" };
const byName = { name: 1, _id: 1 } as const;

/** Ten thousand documents are more than a page: what a longer list costs must not grow with it. */
describe("A list of more than 10,000", () => {
  let api: Harness;
  let models: Models;
  before(async function () {
    if (isOverTheWire) {
      console.log(
        "SKIP: lists of more than 10,000 over the wire: FerretDB needs minutes for them; run without TOKENRY_TEST_MONGODB_URI",
      );
      this.skip();
    }
    this.timeout(60_000);
    api = await startHarness();
    models = createModels(api.server.database.connection);
    const at = new Date(api.clock.now);
    await models.roles.collection.insertMany(
      Array.from({ length: count }, (_, index) => ({
        _id: newId(api.clock.now + index) as never,
        tenantId,
        state: "active",
        name: `role-${String(index).padStart(5, "0")}`,
        description: "",
        permissions: [],
        isDefault: false,
        isManaged: false,
        version: 0,
        createdAt: at,
        updatedAt: at,
        outbox: [],
      })),
    );
  });
  after(() => api?.stop());
  const names = (page: { results: { name: string }[] }) => page.results.map(({ name }) => name);

  it("says that there are 2,000 at least, then one more than was shown, and the exact number at its end", async () => {
    expect((await listPage(models.roles, base, byName, {})).total).to.equal(2_000);
    expect((await listPage(models.roles, base, byName, { page: 3, size: 1_000 })).total).to.equal(3_001);
    const last = await listPage(models.roles, base, byName, { page: 11, size: 1_000 });
    expect([last.results.length, last.total]).to.deep.equal([400, count]);
    const full = await listPage(models.roles, base, byName, { page: 26, size: 400 });
    expect([full.results.length, full.total]).to.deep.equal([400, count + 1]);
    const beyond = await listPage(models.roles, base, byName, { page: 27, size: 400 });
    expect([beyond.results.length, beyond.total]).to.deep.equal([0, 2_000]);
  });

  it("is read to its end by who goes on until the total is reached", async () => {
    const seen: string[] = [];
    for (let page = 1; ; page++) {
      const { results, total } = await listPage(models.roles, base, byName, { page, size: 1_300 });
      seen.push(...results.map(({ name }) => name));
      if (results.length === 0 || seen.length >= total) break;
    }
    expect(seen).to.have.lengthOf(count);
    expect(new Set(seen).size).to.equal(count);
  });

  const withText = (text: string) => ({ ...base, $and: [{ name: { $regex: text, $options: "i" } }] });

  it("is searched for free text in its first 10,000, in both orders, and beyond for whole names", async () => {
    expect(names(await listPage(models.roles, withText("E-0999"), byName, {}))).to.have.lengthOf(10);
    expect(names(await listPage(models.roles, withText("role-1035"), byName, {}))).to.deep.equal([]);
    expect(names(await listPage(models.roles, withText("role-10350"), byName, {}))).to.deep.equal(["role-10350"]);
    expect(names(await listPage(models.roles, withText("ROLE-10350"), byName, {}))).to.deep.equal(["role-10350"]);
    const down = { name: -1, _id: -1 } as const;
    expect(names(await listPage(models.roles, withText("role-1035"), down, {}))).to.have.lengthOf(10);
    expect(names(await listPage(models.roles, withText("role-00001"), down, {}))).to.deep.equal(["role-00001"]);
  });

  it("pages through what a search finds, with its number", async () => {
    const first = await listPage(models.roles, withText("-00"), byName, { size: 600 });
    const second = await listPage(models.roles, withText("-00"), byName, { size: 600, page: 2 });
    expect([first.total, second.total]).to.deep.equal([1_000, 1_000]);
    expect([...names(first), ...names(second)]).to.deep.equal(
      Array.from({ length: 1_000 }, (_, index) => `role-${String(index).padStart(5, "0")}`),
    );
  });
});
