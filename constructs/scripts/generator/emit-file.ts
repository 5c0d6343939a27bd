/** A whole file: the notice, the imports and the body. Every name in `frameworkNames` is imported once, in order. */
export function emitFile(notice: string, frameworkNames: readonly string[], body: readonly string[]): string {
  const names = [...new Set(frameworkNames)].sort((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
  return `${[
    `// ${notice}`,
    "import {",
    ...names.map((name) => `  ${name},`),
    '} from "cdktf";',
    'import type { Construct } from "constructs";',
    "",
    ...body,
  ].join("\n")}\n`;
}

function sortKey(importedName: string): string {
  return importedName.replace("type ", "");
}
