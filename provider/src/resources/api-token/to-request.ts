import type { CreateApiTokenRequest } from "@tokenry/sdk/fetch";
import type { ApiTokenState } from "./schema.ts";
import type { TokenOwner } from "./token-owner.ts";

/** Where each member of a request stands in the configuration. Not the secret: Terraform would show its line. */
export const toArguments = ({ argument }: Pick<TokenOwner, "argument">) => ({
  "/name": "name",
  "/description": "description",
  "/maxAge": "max_age",
  "/extended": "extended",
  "/absoluteMaxAge": "absolute_max_age",
  "/allowedCidrs": "allowed_cidrs",
  "/permissions": "permissions",
  "/rateLimit/requests": "rate_limit_requests",
  "/rateLimit/window": "rate_limit_window",
  "/recipient": "recipient",
  "/overlap": "overlap",
  "/path/id": argument,
});

type Given = Pick<
  ApiTokenState,
  | "name"
  | "description"
  | "max_age"
  | "extended"
  | "absolute_max_age"
  | "allowed_cidrs"
  | "permissions"
  | "rate_limit_requests"
  | "rate_limit_window"
  | "recipient"
>;

/** The same for the same arguments, so that a repeated request is the same to the server. */
export function toCreateRequest(planned: Given, secret: string | null): CreateApiTokenRequest {
  const { name, description, max_age, extended, absolute_max_age, allowed_cidrs, permissions, recipient } = planned;
  const { rate_limit_requests: requests, rate_limit_window: window } = planned;
  return {
    name,
    description,
    maxAge: max_age ?? "",
    extended,
    ...(absolute_max_age && { absoluteMaxAge: absolute_max_age }),
    ...(allowed_cidrs && { allowedCidrs: allowed_cidrs.toSorted() }),
    ...(permissions && { permissions: permissions.toSorted() }),
    ...(requests !== null && window !== null && { rateLimit: { requests, window } }),
    ...(recipient !== null && { recipient }),
    ...(secret !== null && { secret }),
  };
}

type Changeable = { name: string; description: string; extended: boolean; enabled: boolean };

/** Only what differs: a description that was changed elsewhere meanwhile is not taken back. */
export function toChanges(prior: Changeable, planned: Changeable): Partial<Changeable> {
  const names = ["name", "description", "extended", "enabled"] as const;
  return Object.fromEntries(names.filter((name) => prior[name] !== planned[name]).map((name) => [name, planned[name]]));
}
