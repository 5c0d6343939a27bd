import { createClient, type TokenryClient } from "@tokenry/sdk";
import { expect } from "chai";
import { Paginated } from "../src/core/pagination.ts";
import { startContractServer } from "./helpers/contract-server.ts";
import type { ScriptedServer } from "./helpers/scripted-server.ts";
import { thrownBy } from "./helpers/thrown-by.ts";

describe("paging through service accounts", () => {
  let server: ScriptedServer & { adminToken: string };
  let client: TokenryClient;
  const names = ["a", "b", "c", "d", "e"];

  before(async () => {
    server = await startContractServer();
    client = createClient({ url: server.url, apiToken: server.adminToken });
    for (const name of names) await client.serviceAccounts.create({ name });
  });
  beforeEach(() => {
    server.received.length = 0;
  });
  after(async () => {
    await client.close();
    await server.stop();
  });

  const pagesAsked = () => server.received.map(({ url }) => Number(new URL(url, "http://x").searchParams.get("page")));

  it("gives every result once, in order, and asks for no page more than there is", async () => {
    const found: string[] = [];
    for await (const account of client.serviceAccounts.iterate({ size: 2, sort: ["name:asc"] }))
      found.push(account.name);
    expect(found).to.deep.equal(names);
    expect(pagesAsked()).to.deep.equal([1, 2, 3]);
  });

  it("asks for no page that is not used", async () => {
    const accounts = client.serviceAccounts.iterate({ size: 2 });
    expect(pagesAsked()).to.deep.equal([]);
    for await (const account of accounts) if (account.name === "b") break;
    expect(pagesAsked()).to.deep.equal([1]);
  });

  it("starts at the page that the query names", async () => {
    const found: string[] = [];
    for await (const account of client.serviceAccounts.iterate({ size: 2, page: 2 })) found.push(account.name);
    expect(found).to.deep.equal(["c", "d", "e"]);
  });

  it("gives single pages, and pages one after another", async () => {
    const accounts = client.serviceAccounts.iterate({ size: 3 });
    expect((await accounts.page()).results.map(({ name }) => name)).to.deep.equal(["a", "b", "c"]);
    expect((await accounts.page(2)).results.map(({ name }) => name)).to.deep.equal(["d", "e"]);
    const sizes: number[] = [];
    for await (const page of accounts.pages()) sizes.push(page.results.length);
    expect(sizes).to.deep.equal([3, 2]);
  });

  it("keeps filters and sort on every page", async () => {
    const found: string[] = [];
    const query = { size: 1, sort: ["name:desc"], filters: { name: { EQUALS: "c" } } };
    for await (const account of client.serviceAccounts.iterate(query)) found.push(account.name);
    expect(found).to.deep.equal(["c"]);
    for (const { url } of server.received) expect(decodeURIComponent(url)).to.include("filters[name][EQUALS]=c");
  });

  it("stops with the signal's reason", async () => {
    const controller = new AbortController();
    const walk = async () => {
      for await (const _ of client.serviceAccounts.iterate({ size: 1 }, { signal: controller.signal }))
        controller.abort();
    };
    expect(await thrownBy(walk())).to.have.property("name", "AbortError");
    expect(pagesAsked()).to.deep.equal([1]);
  });

  it("starts anew in a second loop", async () => {
    const accounts = client.serviceAccounts.iterate({ size: 5 });
    const count = async () => {
      let results = 0;
      for await (const _ of accounts) results++;
      return results;
    };
    expect([await count(), await count()]).to.deep.equal([5, 5]);
  });
});

describe("paging", () => {
  it("stops at an empty page, whatever the total says", async () => {
    const asked: number[] = [];
    const list = new Paginated<number>({ size: 2 }, async ({ page }) => {
      asked.push(page);
      return { results: page < 3 ? [page] : [], total: 1_000 };
    });
    const found: number[] = [];
    for await (const result of list) found.push(result);
    expect(found).to.deep.equal([1, 2]);
    expect(asked).to.deep.equal([1, 2, 3]);
  });

  it("asks for 100 results a page unless told otherwise", async () => {
    const sizes: number[] = [];
    const list = new Paginated<number>({}, async ({ size }) => {
      sizes.push(size);
      return { results: [], total: 0 };
    });
    await list.page();
    expect(sizes).to.deep.equal([100]);
  });
});
