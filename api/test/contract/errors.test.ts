import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "chai";
import { type ProblemCode, problems } from "../../src/errors.ts";

const page = join(import.meta.dirname, "..", "..", "..", "docs", "errors.md");

describe("docs/errors.md", () => {
  const sections = new Map<string, string>();
  before(async () => {
    const [, ...parts] = (await readFile(page, "utf8")).split(/^## /m);
    for (const part of parts) {
      const end = part.indexOf("\n");
      sections.set(part.slice(0, end), part.slice(end));
    }
  });

  it("has a section for each problem of the catalogue, and for nothing else, in the same order", () => {
    expect([...sections.keys()]).to.deep.equal(Object.keys(problems));
  });

  for (const code of Object.keys(problems) as ProblemCode[]) {
    it(`gives the status of ${code}, what it means and what to do`, () => {
      const section = sections.get(code) ?? "";
      expect(section).to.match(new RegExp(`^\\s+Status ${problems[code].status}\\. `));
      expect(section).to.match(/\n\nWhat to do: /);
    });
  }
});

describe("The catalogue of problems", () => {
  it("has kebab-case codes and error statuses, and one title for each", () => {
    for (const [code, { status, title }] of Object.entries(problems)) {
      expect(code).to.match(/^[a-z]+(-[a-z]+)*$/);
      expect(status).to.be.within(400, 599);
      expect(title).to.match(/^[A-Z]/);
    }
    const titles = Object.values(problems).map(({ title }) => title);
    expect(new Set(titles).size).to.equal(titles.length);
  });
});
