import { type OperationEntry, operations } from "@tokenry/spec";
import { expect } from "chai";
import { Problem } from "../../src/errors.ts";
import { PathTable } from "../../src/http/path-table.ts";

const templates = [...new Set(Object.values<OperationEntry>(operations).map(({ path }) => path))];

describe("The table of paths", () => {
  const all = new PathTable<string>();
  for (const template of templates) all.add(template, template);

  for (const template of templates) {
    it(`finds ${template}, with its parameters`, () => {
      const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      const path = template.replaceAll(/\{(\w+)\}/g, "a-$1");
      const parameters = Object.fromEntries(names.map((name) => [name, `a-${name}`]));
      expect(all.find(path)).to.deep.equal({ value: template, parameters });
      expect(all.find(`${path}/`)).to.deep.equal({ value: template, parameters });
      expect(all.find(`${path}//`), "two slashes").to.equal(undefined);
      expect(all.find(`${path}/a/b/c`), "more segments").to.equal(undefined);
      expect(all.find(path.toUpperCase())?.value, "another case").to.not.equal(template);
    });
  }

  const table = new PathTable<string>();
  table.add("/a/me", "me");
  table.add("/a/me/{name}", "of me");
  table.add("/a/{tenant}/things/{id}", "thing");
  table.add("/a/{other}", "other");

  it("takes a literal segment before a parameter", () => {
    expect(table.find("/a/me")?.value).to.equal("me");
    expect(table.find("/a/mex")).to.deep.equal({ value: "other", parameters: { other: "mex" } });
  });

  it("goes back to the parameter where the literal leads nowhere", () => {
    const match = { value: "thing", parameters: { tenant: "me", id: "1" } };
    expect(table.find("/a/me/things/1")).to.deep.equal(match);
  });

  it("decodes parameters, and nothing else", () => {
    expect(table.find("/a/b%2Fc%20d")?.parameters).to.deep.equal({ other: "b/c d" });
    expect(table.find("/a/%6De")).to.deep.equal({ value: "other", parameters: { other: "me" } });
    expect(table.find("/%61/me")).to.equal(undefined);
  });

  it("refuses a parameter that is not percent-encoded UTF-8", () => {
    for (const segment of ["%", "%zz", "%E0%A4%A"])
      expect(() => table.find(`/a/${segment}`)).to.throw(Problem, "UTF-8");
  });

  it("has no empty parameter", () => {
    for (const path of ["/a/", "/a//", "//me", "/", ""]) expect(table.find(path), path).to.equal(undefined);
  });

  it("refuses a template with a parameter that is part of a segment", () => {
    expect(() => table.add("/a/{name}.zip", "zip")).to.throw("whole segment");
  });
});
