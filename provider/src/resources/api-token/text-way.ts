import { Diagnostic, isUnknown, type UnappliedConfig } from "@tokenry/terraform-plugin";
import type { ApiTokenSchema } from "./schema.ts";

/** Where the text of a token goes: `secret`: it came from the caller. Null: nowhere, as after an import. */
export type TextWay = "recipient" | "secret" | "state" | null;

/** Of a state or a plan, which hold no write-only value. */
export function toTextWay(token: {
  recipient: unknown;
  secret_wo_version: unknown;
  store_token_in_state: unknown;
}): TextWay {
  if (token.recipient !== null) return "recipient";
  if (token.secret_wo_version !== null) return "secret";
  return token.store_token_in_state === true ? "state" : null;
}

/** What is wrong with the ways that a configuration gives. What is not known yet is left to the apply. */
export function checkTextWay(config: UnappliedConfig<ApiTokenSchema>): Diagnostic | undefined {
  const { recipient, secret_wo: secret, secret_wo_version: version, store_token_in_state: stored } = config;
  if (secret !== null && version === null) {
    return new Diagnostic("secret_wo_version is missing", {
      // Without a path: Terraform would show the line, and the secret in it.
      detail: "secret_wo needs it: Terraform keeps no text to compare, so a number says when it is another.",
    });
  }
  const isSecretGiven = secret !== null || version !== null;
  const mayBeStored = stored === true || isUnknown(stored);
  const given = [
    recipient !== null && "recipient",
    isSecretGiven && "secret_wo",
    mayBeStored && "store_token_in_state",
  ];
  const names = given.filter((name) => name !== false);
  if (names.length === 0) return noWay();
  if (names.length === 1 || [recipient, secret, version, stored].some(isUnknown)) return undefined;
  return new Diagnostic("The text of the token has more than one way to go", {
    detail: `Give one of ${names.join(" and ")}.`,
  });
}

const noWay = () =>
  new Diagnostic("Where does the text of the token go?", {
    detail: `The server shows the text of a token once, and Terraform's state is readable to all who can read it. Give one of these:

- recipient = "age1...": the state holds the token encrypted for that age key, as sealed_token.
- secret_wo and secret_wo_version: you bring the text, and the state never holds it.
- store_token_in_state = true: the state holds the token as it is, as token.

For a token that only this run of Terraform needs there is the ephemeral resource tokenry_api_token.`,
  });
