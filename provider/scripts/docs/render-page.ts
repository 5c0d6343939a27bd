import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { IdentitySchema, Schema } from "@tokenry/terraform-plugin";
import { tokenry } from "../../src/provider.ts";
import { toFunctionSection } from "./to-function-section.ts";
import { toIdentitySection } from "./to-identity-section.ts";
import { toSchemaSection } from "./to-schema-section.ts";

const folder = new URL("../../", import.meta.url);

/** A page of `docs` and what it documents. */
export interface Page {
  file: string;
  description: string;
  /** The part that is generated from what the page documents; a guide has none. */
  reference: string;
}

export const pages: readonly Page[] = [
  toSchemaPage("docs/index.md", tokenry.schema),
  ...toPages("resources", tokenry.resources),
  ...toPages("data-sources", tokenry.dataSources),
  ...toPages("ephemeral-resources", tokenry.ephemerals),
  ...toPages("list-resources", tokenry.listResources),
  ...toPages("actions", tokenry.actions),
  ...Object.entries(tokenry.functions ?? {}).map(([name, definition]) => ({
    file: `docs/functions/${name}.md`,
    description: definition.description ?? "",
    reference: toFunctionSection(name, definition),
  })),
  { file: "docs/guides/from-kestra.md", description: "", reference: "" },
  { file: "docs/guides/no-token-in-state.md", description: "", reference: "" },
];

type Documented = Readonly<Record<string, { schema: Schema; identity?: IdentitySchema }>>;

function toPages(kind: string, types: Documented = {}): Page[] {
  return Object.entries(types).map(([name, { schema, identity }]) => {
    const page = toSchemaPage(`docs/${kind}/${name.replace(/^tokenry_/, "")}.md`, schema);
    return identity ? { ...page, reference: `${page.reference}\n\n${toIdentitySection(name, identity)}` } : page;
  });
}

function toSchemaPage(file: string, schema: Schema): Page {
  return { file, description: schema.description ?? "", reference: toSchemaSection(schema) };
}

export function toUrl(file: string): URL {
  return new URL(file, folder);
}

/** The page with its regions filled: `<!-- schema -->`, `<!-- description -->`, `<!-- example: file -->`, each to its end mark. */
export async function renderPage({ file, description, reference }: Page): Promise<string> {
  let page = await readFile(toUrl(file), "utf8");
  for (const [, example = ""] of page.matchAll(/<!-- example: (\S+) -->/g)) {
    const language = [".tf", ".hcl"].includes(extname(example)) ? "terraform" : "shell";
    const code = await readFile(toUrl(example), "utf8");
    page = fill(page, `example: ${example}`, "example", `\`\`\`${language}\n${code}\`\`\``);
  }
  page = fill(page, "description", "description", description);
  return fill(page, "schema", "schema", reference);
}

function fill(page: string, name: string, end: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${end} -->`];
  const from = page.indexOf(open);
  if (from < 0) return page;
  const to = page.indexOf(close, from);
  if (to < 0) throw new Error(`${open} has no ${close}`);
  return `${page.slice(0, from + open.length)}\n\n${content}\n\n${page.slice(to)}`;
}
