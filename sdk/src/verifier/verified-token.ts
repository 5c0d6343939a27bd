import { UnexpectedResponseError } from "../core/errors.ts";
import type { TokenVerification } from "../resources/types.ts";

/** An API token that works, and whose it is. Frozen: requests with the same token share it. */
export interface VerifiedToken {
  readonly tokenId: string;
  readonly principal: Readonly<NonNullable<TokenVerification["principal"]>>;
  /** What the token may do in the principal's own tenant, `RESOURCE:ACTION` each. */
  readonly permissions: readonly string[];
  /** What it may do in each tenant, and namespace, of the principal. See `isPermitted`. */
  readonly grants: readonly Readonly<NonNullable<TokenVerification["grants"]>[number]>[];
  /** When it stops working; undefined if never. RFC 3339. */
  readonly exp: string | undefined;
}

/** The token of an answer; undefined when it does not work. Throws UnexpectedResponseError for an answer that says neither. */
export function toVerifiedToken(answer: TokenVerification): VerifiedToken | undefined {
  const { active, tokenId, principal, permissions, grants = [], exp } = answer;
  if (active === false) return undefined;
  if (active !== true || typeof tokenId !== "string" || !Array.isArray(permissions) || !isPrincipal(principal)) {
    throw new UnexpectedResponseError("The answer does not say whether the token works. Check the url.", {
      status: 200,
      headers: {},
    });
  }
  return Object.freeze({
    tokenId,
    principal: Object.freeze({ ...principal }),
    permissions: Object.freeze([...permissions]),
    grants: Object.freeze(grants.map((grant) => Object.freeze({ ...grant }))),
    exp,
  });
}

function isPrincipal(value: unknown): value is NonNullable<TokenVerification["principal"]> {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
