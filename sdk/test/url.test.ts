import { createClient } from "@tokenry/sdk";
import { toTokenText } from "@tokenry/spec";
import { expect } from "chai";
import { toPath } from "../src/internal/path.ts";
import { toQuery } from "../src/internal/query.ts";
import { startServer } from "./helpers/scripted-server.ts";

const tokenText = toTokenText({ prefix: "tkr", type: "sat", lookupId: "0".repeat(16), secret: "a".repeat(32) });
const styles = { page: "value", sort: "list", filters: "deepObject" } as const;

describe("paths", () => {
  const table: [id: string, want: string][] = [
    ["2XDKrmqyHDkoGnU11wlj87", "/a/2XDKrmqyHDkoGnU11wlj87/b"],
    ["a/b", "/a/a%2Fb/b"],
    ["../..", "/a/..%2F../b"],
    ["...", "/a/.../b"],
    ["\0", "/a/%00/b"],
    ["%", "/a/%25/b"],
    ["%2e%2e", "/a/%252e%252e/b"],
    ["a?b#c", "/a/a%3Fb%23c/b"],
    ["a b;c=d", "/a/a%20b%3Bc%3Dd/b"],
    ["ä€😀", "/a/%C3%A4%E2%82%AC%F0%9F%98%80/b"],
    ["a\\b", "/a/a%5Cb/b"],
  ];
  for (const [id, want] of table) {
    it(`keep ${JSON.stringify(id)} one segment`, () => {
      const path = toPath("/a/{id}/b", { id });
      expect(path).to.equal(want);
      expect(new URL(`http://x${path}`).pathname).to.equal(want);
    });
  }

  for (const id of ["", ".", "..", "\ud800", undefined, null, 1, {}]) {
    it(`refuse ${JSON.stringify(id)}`, () => {
      expect(() => toPath("/a/{id}", { id }))
        .to.throw(/^id /)
        .with.property("name", "ArgumentError");
    });
  }

  it("refuse the text of a token, without repeating it", () => {
    expect(() => toPath("/a/{tokenId}", { tokenId: tokenText }))
      .to.throw(/tokenId is the text of an API token/)
      .with.property("message")
      .that.does.not.include(tokenText);
  });
});

describe("queries", () => {
  const table: [name: string, query: Record<string, unknown>, want: string][] = [
    ["nothing", {}, ""],
    ["values that are left out", { page: undefined, sort: undefined, filters: undefined }, ""],
    ["a number", { page: 2 }, "page=2"],
    ["an empty list", { sort: [] }, ""],
    ["a list, repeated", { sort: ["name:asc", "id:desc"] }, "sort=name:asc&sort=id:desc"],
    ["a deep object", { filters: { name: { EQUALS: "ci" } } }, "filters[name][EQUALS]=ci"],
    [
      "several conditions",
      { filters: { name: { STARTS_WITH: "a", IN: "a,b" }, q: { EQUALS: "x" } } },
      "filters[name][STARTS_WITH]=a&filters[name][IN]=a,b&filters[q][EQUALS]=x",
    ],
    ["an empty value", { filters: { q: { EQUALS: "" } } }, "filters[q][EQUALS]="],
    ["a condition that is left out", { filters: { q: { EQUALS: undefined } } }, ""],
    ["keys below the operation", { filters: { labels: { EQUALS: { a: "b" } } } }, "filters[labels][EQUALS][a]=b"],
    [
      "groups of conditions",
      { filters: { or: [{ name: { EQUALS: "a" } }, { and: [{ id: { IN: "b,c" } }] }] } },
      "filters[or][0][name][EQUALS]=a&filters[or][1][and][0][id][IN]=b,c",
    ],
    ["what has a meaning in URLs", { filters: { q: { EQUALS: "a&b=c+d #?%ä" } } }, "filters[q][EQUALS]=a&b=c+d #?%ä"],
  ];
  for (const [name, query, want] of table) {
    it(`write ${name}`, () => {
      const text = toQuery(styles, query);
      expect(text).to.match(/^(\?[^ [\]]+)?$/);
      const pairs = [...new URLSearchParams(text)].map(([key, value]) => `${key}=${value}`).join("&");
      expect(pairs).to.equal(want);
    });
  }

  it("write a space as %20, which every server reads", () => {
    expect(toQuery(styles, { filters: { q: { EQUALS: "a b" } } })).to.equal("?filters%5Bq%5D%5BEQUALS%5D=a%20b");
  });

  const refused: [name: string, query: Record<string, unknown>, message: RegExp][] = [
    ["an unknown parameter", { seize: 1 }, /no query parameter "seize". Known: page, sort, filters/],
    ["no number", { page: Number.NaN }, /page must be a text, a number/],
    ["null", { page: null }, /page must be/],
    ["a list that is none", { sort: "name:asc" }, /sort must be a list/],
    ["an object that is none", { filters: "name" }, /filters must be an object/],
    ["a list for an object", { filters: ["name"] }, /filters must be an object/],
    ["a list for a value", { filters: { name: { IN: ["a"] } } }, /filters\[name\]\[IN\] must be a text/],
    ["brackets in a key", { filters: { "a][b": { EQUALS: "c" } } }, /cannot be a key of filters/],
    ["half a surrogate pair", { filters: { q: { EQUALS: "\udc00" } } }, /surrogate/],
    ["the text of a token", { filters: { q: { EQUALS: tokenText } } }, /is the text of an API token/],
  ];
  for (const [name, query, message] of refused) {
    it(`refuse ${name}`, () => {
      expect(() => toQuery(styles, query))
        .to.throw(message)
        .with.property("name", "ArgumentError");
    });
  }
});

describe("URLs", () => {
  it("keep the path of the url option as a prefix", async () => {
    const server = await startServer(() => ({ status: 200, body: {} }));
    for (const suffix of ["/gateway/tokenry", "/gateway/tokenry/", "/gateway/tokenry//"]) {
      const client = createClient({ url: server.url + suffix, apiToken: "t" });
      await client.serviceAccounts.get("a/b");
      await client.close();
    }
    expect(new Set(server.received.map(({ url }) => url))).to.deep.equal(
      new Set(["/gateway/tokenry/api/v1/main/service-accounts/a%2Fb"]),
    );
    await server.stop();
  });
});
