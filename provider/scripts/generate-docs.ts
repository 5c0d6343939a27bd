/** Fills the schemas and examples into docs: `npm run docs -w terraform-provider-tokenry`. */
import { writeFile } from "node:fs/promises";
import { pages, renderPage, toUrl } from "./docs/render-page.ts";

for (const page of pages) await writeFile(toUrl(page.file), await renderPage(page));
console.log(`provider: ${pages.length} pages in docs`);
