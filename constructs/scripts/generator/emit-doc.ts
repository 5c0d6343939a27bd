/** A documentation comment of the paragraphs that are not empty; nothing if none is left. */
export function emitDoc(paragraphs: readonly string[], indent: string): string[] {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph) => paragraph.trim().split("\n"))
    .map((line) => line.trimEnd().replaceAll("*/", "*\\/"));
  if (lines.length === 0) {
    return [];
  }
  if (lines.length === 1) {
    return [`${indent}/** ${lines[0]} */`];
  }
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}
