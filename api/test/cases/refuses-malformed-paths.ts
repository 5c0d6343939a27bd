import { type OperationEntry, operations } from "@tokenry/spec";
import { expectProblem } from "../helpers/expect-problem.ts";
import { callTarget, type GetTarget, type Target } from "./target.ts";

/** 400: the path of an operation with path parameters is not percent-encoded UTF-8. */
export function refusesMalformedPaths(getTarget: GetTarget): void {
  for (const segment of ["%", "%E0%A4%A", "%zz"]) {
    it(`refuses ${segment} as the last parameter of the path`, async () => {
      const target = getTarget();
      expectProblem(await callTarget({ ...target, path: replaceLastParameter(target, segment) }), "bad-request");
    });
  }
}

function replaceLastParameter({ method, path }: Target, segment: string): string {
  const [bare = ""] = path.split("?");
  const segments = bare.split("/");
  const [template] = Object.values<OperationEntry>(operations)
    .filter((entry) => entry.method === method && isOf(entry.path.split("/"), segments))
    .sort((a, b) => a.pathParameters.length - b.pathParameters.length)
    .map((entry) => entry.path.split("/"));
  if (!template) throw new Error(`no operation has ${method} ${path}`);
  const last = template.findLastIndex((part) => part.startsWith("{"));
  return segments.map((part, index) => (index === last ? segment : part)).join("/");
}

const isOf = (template: readonly string[], segments: readonly string[]): boolean =>
  template.length === segments.length &&
  template.every((part, index) => part.startsWith("{") || part === segments[index]);
