import { access, readdir, readFile } from "node:fs/promises";
import { expect } from "chai";
import { pages, renderPage, toUrl } from "../../scripts/docs/render-page.ts";

describe("docs", () => {
  for (const page of pages) {
    it(`${page.file} says what schema and examples say; else run: npm run docs -w terraform-provider-tokenry`, async () => {
      expect(await readFile(toUrl(page.file), "utf8")).to.equal(await renderPage(page));
    });
  }

  it("document nothing that is not there", async () => {
    const files = await readdir(toUrl("docs"), { recursive: true });
    const documents = files.filter((file) => file.endsWith(".md")).map((file) => `docs/${file}`);
    expect(documents).to.have.members(pages.map(({ file }) => file));
  });

  it("show every example", async () => {
    const shown = new Set<string>();
    for (const page of pages) {
      const text = await readFile(toUrl(page.file), "utf8");
      for (const [, example = ""] of text.matchAll(/<!-- example: (\S+) -->/g)) shown.add(example);
    }
    const files = await readdir(toUrl("examples"), { recursive: true });
    expect(files.filter((file) => /\.\w+$/.test(file)).map((file) => `examples/${file}`)).to.have.members([...shown]);
    for (const example of shown) await access(toUrl(example));
  });

  it("describe every argument and attribute", () => {
    for (const { file, schema } of pages) {
      for (const [name, { description }] of Object.entries(schema.attributes)) {
        expect(description, `${name} in ${file}`).to.be.a("string").and.not.equal("");
      }
    }
  });
});
