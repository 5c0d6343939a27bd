import { explainTokenText, explainWeakSecret, type TokenType } from "@tokenry/spec";
import { Problem, validationProblem } from "../errors.ts";
import { type MintedText, toShownPrefix } from "./mint-token-text.ts";

/** What the text of a token must begin with. */
export interface TextStart {
  prefixes: readonly string[];
  type: TokenType;
}

/**
 * The text that a request brings as `secret`; undefined when it brings none. Only what has the form of a token is taken, so that it
 * is found by its lookup id, cut out of logs, and known to secret scanners as any other. Fails with `validation-failed` and
 * `weak-secret`.
 */
export function readBroughtText(secret: string | null | undefined, start: TextStart): MintedText | undefined {
  if (secret === null || secret === undefined) return undefined;
  const { parts, fault } = explainTokenText(secret);
  if (!parts || fault !== undefined) throw badSecret(`must be the text of a token; its checksum is ${fault}`, "token");
  if (!start.prefixes.includes(parts.prefix) || parts.type !== start.type) {
    const wanted = start.prefixes.map((prefix) => `${prefix}_${start.type}_`).join(" or ");
    throw badSecret(`must begin with ${wanted}`, "token");
  }
  const weakness = explainWeakSecret(parts.secret);
  if (weakness !== undefined) {
    const detail = `its 32 characters of secret must be random, and it ${weakness}`;
    throw new Problem("weak-secret", {
      detail: `secret: ${detail}. Let a generator make it: tokenry token new.`,
      faults: [{ pointer: "/secret", detail, type: "strength" }],
    });
  }
  const { prefix, type, lookupId } = parts;
  return { fullToken: secret, lookupId, prefix: toShownPrefix(prefix, type, lookupId) };
}

/** `existingId`: of the token of this owner that has the text. */
export const secretInUse = (existingId?: string): Problem =>
  new Problem("secret-in-use", {
    detail:
      existingId === undefined
        ? "secret: a token has this text, or one with its lookup id. Bring another text."
        : `secret: the API token "${existingId}" of this owner has this text. Use that token, or bring another text.`,
    faults: [{ pointer: "/secret", detail: "is in use", type: "unique" }],
    existingId,
  });

function badSecret(detail: string, type: string): Problem {
  return validationProblem([{ pointer: "/secret", detail, type }]);
}
