import { readdir, readFile } from "node:fs/promises";
import { expect } from "chai";
import { writeDocComments } from "../scripts/doc-comments.ts";
import * as sdk from "../src/index.ts";
import { type ConfigurationError, TokenryError, version } from "../src/index.ts";

const packageUrl = new URL("../", import.meta.url);
const read = (path: string) => readFile(new URL(path, packageUrl), "utf8");

describe("documentation", () => {
  it("of every resource is what the OpenAPI document says (else run `npm run generate`)", async () => {
    const names = (await readdir(new URL("src/resources/", packageUrl))).filter((name) => name.endsWith(".ts"));
    for (const path of ["src/client.ts", ...names.map((name) => `src/resources/${name}`)]) {
      const text = await read(path);
      expect(writeDocComments(text, path), path).to.equal(text);
    }
  });

  it("of every method that calls an operation names that operation", async () => {
    const names = (await readdir(new URL("src/resources/", packageUrl))).filter((name) => name.endsWith(".ts"));
    for (const name of names) {
      const text = await read(`src/resources/${name}`);
      const called = [...text.matchAll(/#call\("(\w+)"/g)].map(([, id]) => id as string);
      const documented = new Set([...text.matchAll(/@operation (\w+)/g)].map(([, id]) => id as string));
      expect([...documented].sort(), name).to.deep.equal([...new Set(called)].sort());
    }
  });

  it("is refused when a method calls another operation than it documents, or one that does not exist", () => {
    const method = (documented: string, called: string) =>
      `  /** @operation ${documented} */\n  get() {\n    return this.#call("${called}", {});\n  }\n`;
    expect(() => writeDocComments(method("getSetup", "getHealth"), "x.ts")).to.throw(
      /documented as getSetup calls getHealth/,
    );
    expect(() => writeDocComments(method("getNothing", "getNothing"), "x.ts")).to.throw(/no operation getNothing/);
    expect(writeDocComments(method("getSetup", "getSetup"), "x.ts")).to.match(
      /Tell whether the first administrator exists/,
    );
  });

  it("of errors in the README lists every class", async () => {
    const readme = await read("README.md");
    const classes = Object.values(sdk).filter(
      (value) => typeof value === "function" && value.prototype instanceof TokenryError,
    ) as (typeof ConfigurationError)[];
    expect(classes).to.have.length(16);
    for (const { name } of classes) expect(readme).to.match(new RegExp(`^\\| \`${name}\` +\\|`, "m"));
  });

  it("has the version of the package", async () => {
    expect(version).to.equal((JSON.parse(await read("package.json")) as { version: string }).version);
  });
});
