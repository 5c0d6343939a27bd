import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { operations } from "@tokenry/spec";
import { expect } from "chai";
import { problems } from "../../src/errors.ts";
import { settings } from "../../src/settings.ts";

const root = join(import.meta.dirname, "..", "..", "..");

/** The pages that promise, each with the folder that the tests it names are in. */
const pages: [page: string, testsIn: string][] = [
  ["SECURITY.md", "."],
  ["docs/verification.md", "api"],
  ["docs/tokens.md", "api"],
  ["docs/logins.md", "api"],
  ["docs/errors.md", "api"],
];

/** Operations of Kestra that a page says are not there. */
const absent = ["POST /api/v1/users/{}/impersonate"];

/** How many clauses the sections of OWASP ASVS 5.0 have that SECURITY.md answers. */
const clauses: [section: string, count: number][] = [
  ["7.2", 4],
  ["7.4", 5],
  ["10.4", 16],
  ["11.2", 5],
  ["11.3", 5],
  ["11.4", 4],
  ["11.5", 2],
  ["13.1", 4],
  ["13.2", 6],
  ["13.3", 4],
  ["13.4", 7],
  ["16.1", 1],
  ["16.2", 5],
  ["16.3", 4],
  ["16.4", 3],
  ["16.5", 4],
];

for (const [page, testsIn] of pages) {
  describe(page, () => {
    let text: string;
    before(async () => {
      text = await readFile(join(root, page), "utf8");
    });
    const named = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = ""]) => name);

    it("names tests that there are", () => {
      const tests = named(/`([\w./-]+\.test\.m?[jt]s)`/g);
      expect(tests.filter((test) => !existsSync(join(root, testsIn, test)))).to.deep.equal([]);
    });

    it("names settings that there are", () => {
      const known = [...Object.keys(settings), "TOKENRY_URL", "TOKENRY_API_TOKEN"];
      expect(named(/`(TOKENRY_\w+)/g).filter((name) => !known.includes(name))).to.deep.equal([]);
    });

    it("names operations that there are, by method and path", () => {
      const known = Object.values(operations).map(({ method, path }) => `${method} ${toShape(path)}`);
      const asked = named(/`((?:GET|POST|PUT|PATCH|DELETE) \/[^`\s?]*)/g).map(toShape);
      expect(asked.filter((operation) => ![...known, ...absent].includes(operation))).to.deep.equal([]);
    });

    it("names problems that there are", () => {
      const codes = named(/\(`([a-z]+(?:-[a-z]+)+)`/g);
      expect(codes.filter((code) => !(code in problems))).to.deep.equal([]);
    });
  });
}

describe("SECURITY.md", () => {
  it("has a test for each clause of the standard that is met, but for those that no test can show", async () => {
    const text = await readFile(join(root, "SECURITY.md"), "utf8");
    const rows = [...text.matchAll(/^\| ([\d., ]+?) [^|]*\| met +\|[^|]*\|([^|]*)\|$/gm)];
    expect(rows.length).to.be.greaterThan(20);
    const untested = rows.filter(([, , tests = ""]) => tests.trim() === "").map(([, clause]) => clause);
    // The load on OpenSSL's generator; what a program does not connect to.
    expect(untested).to.deep.equal(["11.5.2", "13.1.1"]);
  });

  it("answers every clause of the chapters, each once", async () => {
    const text = await readFile(join(root, "SECURITY.md"), "utf8");
    const rows = [...text.matchAll(/^\| ((?:\d+\.\d+\.\d+(?:, )?)+) .*\| (?:met|partly|not met|operator|n\/a) +\|/gm)];
    const answered = rows.flatMap(([, clauses = ""]) => clauses.split(", "));
    const expected = clauses.flatMap(([section, count]) =>
      Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
    );
    expect(answered.sort()).to.deep.equal(expected.sort());
  });
});

/** Whatever parameters are called. */
const toShape = (path: string): string => path.replaceAll(/\{\w+\}/g, "{}");
