import { computed, optional, required, type Schema, type State, t, writeOnly } from "@tokenry/terraform-plugin";
import { isSameDuration, validateDuration } from "../../validation/duration.ts";
import { validateId } from "../../validation/id.ts";
import { validateRecipient } from "../../validation/recipient.ts";
import { nameAndDescription } from "../name-and-description.ts";

const isOtherLength = ({ prior, planned }: { prior: unknown; planned: unknown }): boolean =>
  !isSameDuration(toText(prior), toText(planned));

/** What is not known yet counts as changed. */
function toText(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === "string" ? value : "(not known yet)";
}

/** Where the text of the token goes. One of them must be given. */
const ways = {
  recipient: optional(t.string, {
    description:
      "An age public key (X25519, `age1...`; `age-keygen` makes one). The state then holds the token only as `sealed_token`, which nobody but the holder of that key's identity can open. A change rotates the token.",
    validate: validateRecipient,
  }),
  secret_wo: writeOnly(t.string, {
    sensitive: true,
    description:
      "The text of the token, brought by you: `provider::tokenry::token_text` makes one of a random password, `tokenry token new` another. Write-only: neither plan nor state ever holds it. Needs `secret_wo_version`.",
  }),
  secret_wo_version: optional(t.number, {
    description:
      "A number that you raise when `secret_wo` is another: the token is then rotated to it. Terraform cannot see that by itself, as it does not keep the text.",
  }),
  store_token_in_state: optional(t.bool, {
    default: false,
    description:
      "Puts the text of the token into the state, as `token`. Whoever reads the state then has the token: protect it. A change rotates the token. Default: `false`.",
  }),
};

const rotation = {
  rotate_before: optional(t.string, {
    description:
      "Rotates the token when less than this is left until it expires; a duration as `max_age`, and shorter than it. Left out: a token that expires is replaced afterwards.",
    validate: validateDuration,
  }),
  rotation_trigger: optional(t.string, {
    description: "Any text: a change rotates the token.",
  }),
  overlap: optional(t.string, {
    description:
      "How long the old text still works after a rotation; a duration as `max_age`. While it does, no further rotation is possible. Left out: not at all.",
    validate: validateDuration,
  }),
};

const limits = {
  absolute_max_age: optional(t.string, {
    replace: isOtherLength,
    description:
      "How long the token works at most, however often it is used or rotated; a duration as `max_age`. Left out: no such limit, or that of the server. A change of the length makes a new token.",
    validate: validateDuration,
  }),
  allowed_cidrs: optional(t.set(t.string), {
    replace: true,
    description:
      "The addresses that may use the token: IPv4 or IPv6 networks (`192.0.2.0/24`, `2001:db8::/32`) or single addresses. Left out: all. A change makes a new token.",
    validate: (cidrs) => (cidrs.length === 0 ? "must have an element; leave it out to allow all addresses" : undefined),
  }),
  permissions: optional(t.set(t.string), {
    replace: true,
    description:
      "What the token may do, of what its owner may: `RESOURCE:ACTION` each. Left out: all that the owner may at the time of use. A change makes a new token.",
  }),
  rate_limit_requests: optional(t.number, {
    replace: true,
    description:
      "How often the token may be used in `rate_limit_window`, on each node of the server. Left out: no limit. A change makes a new token.",
    validate: (requests) =>
      Number.isInteger(requests) && requests > 0 ? undefined : "must be a whole number above zero",
  }),
  rate_limit_window: optional(t.string, {
    replace: isOtherLength,
    description:
      "The window of `rate_limit_requests`; a duration as `max_age`. A change of the length makes a new token.",
    validate: validateDuration,
  }),
};

const results = {
  token: computed(t.string, {
    keep: true,
    nullable: true,
    sensitive: true,
    description:
      "The text of the token, as it is sent to the server; null unless `store_token_in_state` is set, and after an import.",
  }),
  sealed_token: computed(t.string, {
    keep: true,
    nullable: true,
    description:
      "The text of the token, encrypted for `recipient`: an age file with ASCII armor. `tokenry unseal` and `age --decrypt` open it. Null without a recipient, and after an import.",
  }),
  prefix: computed(t.string, {
    keep: true,
    nullable: true,
    description: "First characters of the token, to recognise it by.",
  }),
  generation: computed(t.number, {
    keep: true,
    nullable: true,
    description: "How many texts the token has had: 1 and one for each rotation.",
  }),
  issued_at: computed(t.string, {
    keep: true,
    nullable: true,
    description: "When the present text was issued, RFC 3339 in UTC.",
  }),
  expires_at: computed(t.string, {
    keep: true,
    nullable: true,
    description: "When it stops working, RFC 3339 in UTC; null if never. Use moves it if `extended` is set.",
  }),
  absolute_expires_at: computed(t.string, {
    keep: true,
    nullable: true,
    description: "What neither use nor rotation moves the expiry beyond, RFC 3339 in UTC; null if nothing.",
  }),
  previous_expires_at: computed(t.string, {
    keep: true,
    nullable: true,
    description: "When the text before the last rotation stops working, RFC 3339 in UTC; null if it does already.",
  }),
  expired: computed(t.bool, {
    keep: true,
    nullable: true,
    description: "The expiry has passed. Terraform then plans a new token.",
  }),
};

/** What the resources have in their descriptions, after whose token it is. */
export const apiTokenDescription =
  "Say where its text goes: sealed for a `recipient`, brought by you as `secret_wo`, or, with `store_token_in_state`, into the state. Name, description, `extended` and `enabled` change in place; a rotation gives the token a new text and keeps its id; a change of anything else makes a new token and revokes the old one. A token that has expired, or was revoked outside Terraform, is replaced.";

/** The attributes of a token, but for the one that says whose it is. */
export const apiTokenAttributes = {
  id: computed(t.string, { keep: true, description: "Id given by the server; not a part of the token's text." }),
  ...nameAndDescription,
  max_age: optional(t.string, {
    replace: isOtherLength,
    description:
      'How long the token works, as an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P30D`, `PT1H`). Left out or `""`: it never expires. A change of the length makes a new token.',
    validate: validateDuration,
  }),
  extended: optional(t.bool, {
    default: false,
    description: "Each use moves the expiry to then plus `max_age`. Default: `false`.",
  }),
  enabled: optional(t.bool, {
    default: true,
    description: "A token that is not enabled is refused, until it is again. Default: `true`.",
  }),
  ...ways,
  ...rotation,
  ...limits,
  ...results,
};

/** For the argument that says whose it is. `owner`: "service account" */
export const ownerId = (owner: string) =>
  required(t.string, {
    replace: true,
    description: `Id of the ${owner} that the token belongs to. A change makes a new token.`,
    validate: validateId,
  });

/** What the tokens of all owners have: the resources have the owner's id besides. */
export type ApiTokenSchema = Schema<typeof apiTokenAttributes>;
export type ApiTokenState = State<ApiTokenSchema>;
