import { ApiError, type RotateApiTokenRequest, type TokenryClient, TokenryError } from "@tokenry/sdk/fetch";
import type { Config, Planned, ResourceContext } from "@tokenry/terraform-plugin";
import { attempt } from "../../diagnostics/attempt.ts";
import { newRequest } from "../pending-request.ts";
import { newRotation, readPrivate } from "./private-state.ts";
import type { ApiTokenSchema, ApiTokenState } from "./schema.ts";
import { toArguments } from "./to-request.ts";
import type { OwnedApiTokens, RotatedApiToken, TokenOwner } from "./token-owner.ts";

type Context = ResourceContext<TokenryClient>;
type Change = { prior: ApiTokenState; planned: Planned<ApiTokenSchema>; config: Config<ApiTokenSchema> };

/** Where the new text is, how many there were, and what the server said. */
export interface RotatedText {
  token: string | null;
  sealed_token: string | null;
  generation: number;
  answer: RotatedApiToken;
}

/**
 * Gives the token a new text. When the answer is lost, the key of the request stays beside the state, and the next apply asks with
 * the same one.
 */
export async function rotateApiToken(
  ctx: Context,
  owner: TokenOwner,
  { prior, planned, config }: Change,
): Promise<RotatedText> {
  const held = readPrivate(ctx.private);
  const pending = held.rotate ?? newRotation(prior.id, prior.generation);
  ctx.private.set({ ...held, rotate: pending });
  const what = `Rotating the API token "${prior.name}" (${prior.id})`;
  const rotated: RotatedApiToken = await attempt(
    ctx.client,
    { what, attributes: toArguments(owner), finishes: true },
    async () => {
      try {
        return await send(owner.tokens, prior.id, toRequest(planned, config), pending.key);
      } catch (error) {
        const done = await findOwnText(owner.tokens, prior.id, held.generation, error);
        if (done) return done;
        if (error instanceof TokenryError && !error.mayBeDone) ctx.private.set(withoutRotation(held));
        throw error;
      }
    },
  );
  ctx.private.set({ generation: rotated.generation });
  return {
    token: planned.store_token_in_state ? (rotated.fullToken ?? null) : null,
    sealed_token: rotated.sealedToken ?? null,
    generation: rotated.generation,
    answer: rotated,
  };
}

/** True when the plan, or a plan before it, says that the token gets a new text. */
export const isRotationPlanned = (ctx: Context): boolean => readPrivate(ctx.private).rotate !== undefined;

function toRequest({ overlap, recipient }: Planned<ApiTokenSchema>, { secret_wo: secret }: Config<ApiTokenSchema>) {
  return {
    ...(overlap !== null && { overlap }),
    ...(recipient !== null && { recipient }),
    ...(secret !== null && { secret }),
  };
}

async function send(tokens: OwnedApiTokens, id: string, request: RotateApiTokenRequest, idempotencyKey: string) {
  try {
    return await tokens.rotate(id, request, { idempotencyKey });
  } catch (error) {
    if (!isOfAnotherRequest(error)) throw error;
    // The lost text is nobody's: a live old text may give way to the next one.
    return tokens.rotate(id, { ...request, force: true }, { idempotencyKey: newRequest().key });
  }
}

/** The text that is brought is the token's own, by a rotation that Terraform does not know of: that of an apply that was killed. */
async function findOwnText(tokens: OwnedApiTokens, id: string, known: number | undefined, error: unknown) {
  if (!(error instanceof ApiError) || error.existingId !== id) return undefined;
  const token = await tokens.get(id);
  return token.generation === known ? undefined : token;
}

/** The key was used with another credential or for another text, and the answer to that is lost for good. */
const isOfAnotherRequest = (error: unknown): boolean =>
  error instanceof ApiError && lostCodes.includes(error.code ?? "");

const lostCodes = ["idempotency-key-reused", "idempotency-answer-unavailable"];

function withoutRotation<T extends { rotate?: unknown }>(held: T): Omit<T, "rotate"> {
  const { rotate: _, ...rest } = held;
  return rest;
}
