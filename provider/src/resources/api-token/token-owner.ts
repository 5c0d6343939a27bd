import type {
  ApiToken,
  ApiTokenDetail,
  CallOptions,
  CreateApiTokenRequest,
  CreateApiTokenResponse,
  IdempotentCallOptions,
  ListApiTokensQuery,
  RotateApiTokenRequest,
  RotateApiTokenResponse,
  TokenryClient,
  UpdateApiTokenRequest,
} from "@tokenry/sdk/fetch";

/** What an older server leaves out is to be read with `get`. */
export type ListedApiToken = ApiToken & Partial<ApiTokenDetail>;
export type CreatedApiToken = Pick<CreateApiTokenResponse, "id" | "name" | "fullToken" | "sealedToken"> &
  Partial<ApiTokenDetail>;
export type RotatedApiToken = CreatedApiToken & Pick<RotateApiTokenResponse, "generation">;

/** The tokens of one owner; `client.me.apiTokens`, those of the caller, has this shape by itself. */
export interface OwnedApiTokens {
  list(query?: ListApiTokensQuery, options?: CallOptions): Promise<{ results: ListedApiToken[] }>;
  create(body: CreateApiTokenRequest, options?: IdempotentCallOptions): Promise<CreatedApiToken>;
  get(tokenId: string, options?: CallOptions): Promise<ApiTokenDetail>;
  update(tokenId: string, body: UpdateApiTokenRequest, options?: CallOptions): Promise<ApiTokenDetail>;
  rotate(tokenId: string, body: RotateApiTokenRequest, options?: IdempotentCallOptions): Promise<RotatedApiToken>;
  delete(tokenId: string, options?: CallOptions): Promise<void>;
}

export const hasDetail = (token: Partial<ApiTokenDetail>): token is ApiTokenDetail => token.maxAge !== undefined;

/** Whose tokens they are. */
export interface TokenOwner {
  id: string;
  /** "the user 1a2b" */
  name: string;
  /** The argument with the owner's id. */
  argument: string;
  tokens: OwnedApiTokens;
}

export const toServiceAccountOwner = ({ serviceAccounts }: TokenryClient, id: string): TokenOwner => ({
  id,
  name: `the service account ${id}`,
  argument: "service_account_id",
  tokens: toOwned(serviceAccounts.apiTokens, id),
});

export const toUserOwner = ({ users }: TokenryClient, id: string): TokenOwner => ({
  id,
  name: `the user ${id}`,
  argument: "user_id",
  tokens: toOwned(users.apiTokens, id),
});

/** The owner that the arguments name, or who the provider's credential belongs to. */
export function toOwnerOf(
  client: TokenryClient,
  { service_account_id: accountId, user_id: userId }: { service_account_id: string | null; user_id: string | null },
): Omit<TokenOwner, "id" | "argument"> {
  if (accountId !== null) return toServiceAccountOwner(client, accountId);
  if (userId !== null) return toUserOwner(client, userId);
  return { name: "the provider's own principal", tokens: client.me.apiTokens };
}

type ApiTokensByOwner = TokenryClient["serviceAccounts"]["apiTokens"] | TokenryClient["users"]["apiTokens"];

const toOwned = (all: ApiTokensByOwner, owner: string): OwnedApiTokens => ({
  list: (query, options) => all.list(owner, query, options),
  create: (body, options) => all.create(owner, body, options),
  get: (tokenId, options) => all.get(owner, tokenId, options),
  update: (tokenId, body, options) => all.update(owner, tokenId, body, options),
  rotate: (tokenId, body, options) => all.rotate(owner, tokenId, body, options),
  delete: (tokenId, options) => all.delete(owner, tokenId, options),
});
