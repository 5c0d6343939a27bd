import { expect } from "chai";
import type { CachedToken } from "../../src/verify/cached-token.ts";
import { createTextTable, type TextTable } from "../../src/verify/text-table.ts";

/** Keys that begin alike share a number. */
const entry = (key: string): CachedToken => ({ key, next: undefined }) as CachedToken;

const keysOf = (table: TextTable): string[] => [...table.values()].map(({ key }) => key);

describe("The table of texts", () => {
  const filled = (...keys: string[]) => {
    const table = createTextTable();
    const entries = keys.map(entry);
    for (const one of entries) table.add(one);
    return { table, entries };
  };

  it("finds each of those that share a number, and none for another key of it", () => {
    const { table, entries } = filled("same-1", "same-2", "same-3", "else-1");
    for (const one of entries) expect(table.get(one.key)).to.equal(one);
    expect(table.get("same-4")).to.equal(undefined);
    expect(table.get("none-1")).to.equal(undefined);
    expect(table.size).to.equal(4);
  });

  for (const gone of ["same-1", "same-2", "same-3"]) {
    it(`loses ${gone} alone, of three that share a number, and takes it again`, () => {
      const { table, entries } = filled("same-1", "same-2", "same-3");
      const one = entries.find(({ key }) => key === gone);
      if (!one) throw new Error(`no ${gone}`);
      table.delete(one);
      expect(table.get(gone)).to.equal(undefined);
      const others = entries.filter((other) => other !== one);
      for (const other of others) expect(table.get(other.key)).to.equal(other);
      expect(table.size).to.equal(2);
      table.add(one);
      expect(keysOf(table)).to.have.members(["same-1", "same-2", "same-3"]);
    });
  }

  it("has the longest untouched first; a touch, or one more of its number, moves a number to the end", () => {
    const { table, entries } = filled("aaaa-1", "bbbb-1", "cccc-1");
    expect(keysOf(table)).to.deep.equal(["aaaa-1", "bbbb-1", "cccc-1"]);
    if (entries[0]) table.touch(entries[0]);
    expect(keysOf(table)).to.deep.equal(["bbbb-1", "cccc-1", "aaaa-1"]);
    table.add(entry("bbbb-2"));
    expect(keysOf(table)).to.deep.equal(["cccc-1", "aaaa-1", "bbbb-2", "bbbb-1"]);
  });

  it("may be emptied while it is read", () => {
    const { table } = filled("same-1", "same-2", "else-1", "same-3");
    for (const one of table.values()) table.delete(one);
    expect(table.size).to.equal(0);
    expect(keysOf(table)).to.deep.equal([]);
  });

  it("refuses to lose what it does not have", () => {
    const { table } = filled("same-1");
    expect(() => table.delete(entry("same-1"))).to.throw("not in the table");
    expect(() => table.delete(entry("else-1"))).to.throw("not in the table");
    expect(table.size).to.equal(1);
  });

  it("is empty after it was cleared", () => {
    const { table } = filled("same-1", "same-2");
    table.clear();
    expect(table.size).to.equal(0);
    expect(table.get("same-1")).to.equal(undefined);
    table.add(entry("same-1"));
    expect(keysOf(table)).to.deep.equal(["same-1"]);
  });
});
