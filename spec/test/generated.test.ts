import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "chai";
import blankSpace from "ts-blank-space";
import { openapiJson, openapiYaml } from "../src/document.ts";
import { operations } from "../src/index.ts";
import { validators } from "../src/validators.ts";

const folder = join(import.meta.dirname, "..", "src", "generated");
const read = (name: string) => readFile(join(folder, name), "utf8");
const withoutComments = (source: string) => source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "").trim();

describe("The generated files", () => {
  it("say that they are generated, in a folder that forbids to edit them", async () => {
    const names = await readdir(folder);
    expect(names).to.have.members(["README.md", "document.ts", "operations.ts", "schema.ts", "validators.ts"]);
    for (const name of names.filter((candidate) => candidate.endsWith(".ts"))) {
      expect(await read(name), name).to.match(/^[^\n]*generated/i);
    }
  });

  it("need nothing at run time", async () => {
    for (const name of ["document.ts", "operations.ts", "schema.ts", "validators.ts"]) {
      const source = withoutComments(blankSpace(await read(name)));
      expect(source, name).to.not.match(/^import\b|\bimport\(|new Function|\beval\(/m);
      // A call of require would need the module; its name in a string of ajv's or in a wrapper's name does not.
      expect(source.replaceAll(/(['"`]).*?\1/g, ""), name).to.not.match(/(?<![\w$])require\(/);
    }
  });

  it("are types alone in schema.ts", async () => {
    expect(withoutComments(blankSpace(await read("schema.ts")))).to.equal("");
  });

  it("are data alone in operations.ts and document.ts", async () => {
    expect(JSON.parse(JSON.stringify(operations))).to.deep.equal(operations);
    const source = withoutComments(blankSpace(await read("operations.ts")));
    const lists = /^(?:const mediaTypes\d+ = \[.*\]\s*;\s*)*/.exec(source)?.[0] ?? "";
    const named = new Map([...lists.matchAll(/(mediaTypes\d+) = (\[.*\])/g)].map(([, name, list]) => [name, list]));
    const literal = /^export const operations = (\{[\s\S]*\})\s*;?$/.exec(source.slice(lists.length))?.[1];
    const whole = literal?.replaceAll(/(?<=": )mediaTypes\d+/g, (name) => named.get(name) ?? name);
    expect(JSON.parse(whole ?? "")).to.deep.equal(operations);
    expect(JSON.parse(openapiJson)).to.include.keys("openapi", "paths", "components");
    expect(openapiYaml).to.match(/^openapi: 3\.1\./);
  });

  it("describe the same operations everywhere", () => {
    const { paths } = JSON.parse(openapiJson) as { paths: Record<string, Record<string, { operationId?: string }>> };
    const ids = Object.values(paths).flatMap((item) =>
      Object.values(item).flatMap(({ operationId }) => (operationId === undefined ? [] : [operationId])),
    );
    expect(Object.keys(operations)).to.have.members(ids);
    expect(Object.keys(validators)).to.have.members(ids);
  });
});
