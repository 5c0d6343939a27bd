import { toApiError } from "../src/core/errors.ts";
import { operationProse, tagProse } from "./document.ts";

const lineWidth = 120;
/** A doc comment with `@operation <id>` or `@tag <name>`, and the code up to the next doc comment. */
const documented = /^( *)\/\*\*((?:(?!\*\/)[\s\S])*?)@(operation|tag) (\w+)\s*\*\/(?=\n((?:(?!\/\*\*)[\s\S])*))/gm;

/**
 * The source text with each doc comment that names an operation or a tag written anew from the document.
 * Its `@remarks` line is kept: it is for what only the client knows.
 */
export function writeDocComments(source: string, fileName: string): string {
  return source.replace(documented, (_, indent: string, old: string, kind: string, name: string, code: string) => {
    const remarks = /@remarks ([\s\S]*?)(?=\n\s*\* @|\n\s*\*\s*$|$)/
      .exec(old)?.[1]
      ?.replace(/\s*\n\s*\*\s*/g, " ")
      .trim();
    const paragraphs = kind === "tag" ? toTagParagraphs(name, fileName) : toOperationParagraphs(name, code, fileName);
    if (remarks) paragraphs.push([`@remarks ${remarks}`]);
    paragraphs.push([`@${kind} ${name}`]);
    return toComment(paragraphs, indent);
  });
}

function toTagParagraphs(name: string, fileName: string): string[][] {
  const description = tagProse.get(name);
  if (description === undefined) throw new Error(`${fileName}: openapi.yaml has no tag ${name}`);
  return [[description]];
}

function toOperationParagraphs(id: string, code: string, fileName: string): string[][] {
  const prose = operationProse.get(id);
  if (prose === undefined) throw new Error(`${fileName}: openapi.yaml has no operation ${id}`);
  const called = /#call\("(\w+)"/.exec(code)?.[1];
  if (called !== undefined && called !== id) {
    throw new Error(`${fileName}: a method documented as ${id} calls ${called}`);
  }
  const parameters = prose.parameters
    .filter(({ name }) => new RegExp(`^\\s*\\w+\\([^)]*\\b${name}: `).test(code))
    .map(({ name, description = "" }) => `@param ${name} - ${description}`);
  const errors = [...new Set(prose.errorStatuses.map(toErrorName))];
  return [
    [`${prose.summary}.`],
    ...(prose.description ? prose.description.split(/\n\n+/).map((text) => [text]) : []),
    ...(prose.permission ? [[`Needs the permission \`${prose.permission}\`.`]] : []),
    [...parameters, ...(errors.length > 0 ? [`@throws ${errors.join(", ")}`] : [])],
  ].filter((paragraph) => paragraph.length > 0);
}

function toErrorName(status: number): string {
  return toApiError("", { status, headers: {} }).name;
}

/** Paragraphs with an empty line between them; tags stand close. */
function toComment(paragraphs: string[][], indent: string): string {
  const lines = paragraphs.flatMap((paragraph, index) => {
    const isTag = paragraph[0]?.startsWith("@") && paragraphs[index - 1]?.[0]?.startsWith("@");
    const wrapped = paragraph.flatMap((text) => wrap(text, lineWidth - indent.length - 3));
    return index === 0 || isTag ? wrapped : ["", ...wrapped];
  });
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.replaceAll("*/", "*\\/").split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
