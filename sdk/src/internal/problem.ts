import type { Fault } from "../core/errors.ts";
import { fromJson, isJsonMediaType } from "./body.ts";
import type { Redact } from "./redact.ts";

/** The members of a problem document (RFC 9457) that errors carry; none of them is trusted to be there. */
export interface ProblemMembers {
  code?: string | undefined;
  title?: string | undefined;
  detail?: string | undefined;
  requestId?: string | undefined;
  existingId?: string | undefined;
  errors: Fault[];
}

/** Reads an error answer. What is not a problem document, such as a proxy's page, has no members. */
export function fromProblem(contentType: string | undefined, body: string, redact: Redact): ProblemMembers {
  const value = isJsonMediaType(contentType) ? fromJson(body) : undefined;
  const members = isRecord(value) ? value : {};
  const read = (name: string) => toText(members[name], redact);
  return {
    code: read("code"),
    title: read("title"),
    detail: read("detail") ?? read("message"),
    requestId: read("requestId"),
    existingId: read("existingId"),
    errors: Array.isArray(members["errors"]) ? members["errors"].filter(isRecord).map(toFault(redact)) : [],
  };
}

const toFault =
  (redact: Redact) =>
  (fault: Record<string, unknown>): Fault => ({
    pointer: toText(fault["pointer"], redact) ?? "",
    path: toText(fault["path"], redact) ?? "",
    detail: toText(fault["detail"], redact) ?? "",
    type: toText(fault["type"], redact) ?? "",
  });

function toText(value: unknown, redact: Redact): string | undefined {
  return typeof value === "string" && value !== "" ? redact(value) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
