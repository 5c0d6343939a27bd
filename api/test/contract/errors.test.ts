import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "chai";
import { type ProblemCode, problems } from "../../src/errors.ts";

const page = join(import.meta.dirname, "..", "..", "..", "docs", "errors.md");

/** The text of all sources of a folder of this package. */
async function readSources(folder: "src" | "test"): Promise<string> {
  const root = join(import.meta.dirname, "..", "..", folder);
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith(".ts"));
  return (await Promise.all(names.map((name) => readFile(join(root, name), "utf8")))).join("\n");
}

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

  it("has no code that nothing answers with, nor one that no test expects", async () => {
    const [sources, tests] = [await readSources("src"), await readSources("test")];
    const codes = Object.keys(problems);
    // In quotes and with no colon behind it: not its entry in the catalogue.
    expect(codes.filter((code) => !new RegExp(`"${code}"(?!:)`).test(sources))).to.deep.equal([]);
    expect(codes.filter((code) => !tests.includes(`"${code}"`))).to.deep.equal([]);
  });
});
