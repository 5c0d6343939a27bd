import { access, readdir, readFile } from "node:fs/promises";
import type { Attributes, Schema } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { pages, renderPage, toUrl } from "../../scripts/docs/render-page.ts";
import { tokenry } from "../../src/provider.ts";

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

  it("begin with what the registry reads of a page, as YAML", async () => {
    for (const { file } of pages) {
      expect(await readFile(toUrl(file), "utf8"), file).to.match(
        /^---\npage_title: "[^"\n]+"\nsubcategory: ""\ndescription: \|-\n {2}\S.*\n---\n/,
      );
    }
  });

  it("link to pages that are there", async () => {
    for (const { file } of pages) {
      for (const [, link = ""] of (await readFile(toUrl(file), "utf8")).matchAll(/\]\((\.{1,2}\/[^)#]+)\)/g)) {
        await access(new URL(link, toUrl(file)));
      }
    }
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
    const { schema, resources, dataSources, ephemerals, listResources, actions } = tokenry;
    const kinds = [{ provider: { schema } }, resources, dataSources, ephemerals, listResources, actions];
    for (const [type, { schema: documented }] of kinds.flatMap((types = {}) =>
      Object.entries<{ schema: Schema }>(types),
    )) {
      for (const [name, { description, type: held }] of Object.entries(documented.attributes)) {
        for (const [inner, text] of [[name, description], ...toDescriptions(held.nested?.attributes)]) {
          expect(text, `${name} of ${type}, ${inner}`).to.be.a("string").and.not.equal("");
        }
      }
    }
    for (const [type, { parameters, variadic, description }] of Object.entries(tokenry.functions ?? {})) {
      for (const documented of [...parameters, ...(variadic ? [variadic] : []), { name: type, description }]) {
        expect(documented.description, `${documented.name} of ${type}`).to.be.a("string").and.not.equal("");
      }
    }
  });
});

const toDescriptions = (attributes: Attributes = {}) =>
  Object.entries(attributes).map(([name, { description }]) => [name, description] as const);
