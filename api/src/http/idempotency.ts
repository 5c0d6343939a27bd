import type { OperationEntry, OperationId } from "@tokenry/spec";
import type { Request } from "express";
import { Problem } from "../errors.ts";
import type { Idempotency } from "../services/idempotency.ts";
import type { Once } from "../services/once.ts";
import type { CredentialSecret } from "../services/sealed-answer.ts";
import { readCredential } from "./credentials.ts";
import type { Answer } from "./operation.ts";

const longest = 255;
const printable = /^[\x20-\x7e]+$/;

type Run = (once: Once | undefined) => Promise<Answer<OperationId>>;

/** Answers a request with an Idempotency-Key from its first run, where the operation takes one (draft-ietf-httpapi-idempotency-key-header). */
export async function answerOnce(
  entry: OperationEntry,
  request: Request,
  idempotency: Idempotency,
  run: Run,
): Promise<Answer<OperationId>> {
  const key = entry.takesIdempotencyKey ? readKey(request) : undefined;
  const { principal, token } = request.context;
  if (key === undefined || !principal) return run(undefined);
  const { answer, isReplay } = await idempotency.run(
    {
      key,
      principalId: principal._id,
      tokenId: token?._id,
      credential: toSecret(request),
      request: { operation: entry.id, ...request.input },
    },
    run,
  );
  return isReplay ? { ...answer, headers: { ...answer.headers, "Idempotency-Replayed": "true" } } : answer;
}

/** Fails with `invalid-parameter`. */
function readKey({ rawHeaders }: Request): string | undefined {
  const values = rawHeaders.filter(
    (_, index) => rawHeaders[index - 1]?.toLowerCase() === "idempotency-key" && index % 2,
  );
  const [value] = values;
  if (value === undefined) return undefined;
  if (values.length > 1) throw badKey("is sent more than once", "duplicate");
  if (value.length === 0) throw badKey("is empty", "minLength");
  if (value.length > longest) throw badKey(`is longer than ${longest} characters`, "maxLength");
  if (!printable.test(value)) throw badKey("must be of printable ASCII characters only", "pattern");
  return value;
}

function badKey(detail: string, type: string): Problem {
  return new Problem("invalid-parameter", {
    detail: `Idempotency-Key: ${detail}. Send one header with a random text, such as a UUID.`,
    faults: [{ pointer: "/header/Idempotency-Key", detail, type }],
  });
}

function toSecret(request: Request): CredentialSecret {
  const credential = readCredential(request);
  if (!credential) throw new Error("a request with a principal has no credential");
  return credential.kind === "password"
    ? { kind: "password", text: credential.password }
    : { kind: "token", text: credential.text };
}
