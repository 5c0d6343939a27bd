import type { ApiTokenDetail } from "@tokenry/sdk/fetch";
import { type CreatedApiToken, hasDetail, type OwnedApiTokens } from "./token-owner.ts";

/** The token that an answer tells of; asked for when the answer, of an older server, does not say enough. */
export const readWhole = async (tokens: OwnedApiTokens, answer: CreatedApiToken): Promise<ApiTokenDetail> =>
  hasDetail(answer) ? answer : tokens.get(answer.id);
