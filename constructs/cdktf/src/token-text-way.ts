import { Token } from "cdktf";
import type { IConstruct } from "constructs";

/**
 * Where the text of a token goes, one of:
 * - `recipient`: an age public key (`age1...`). The state holds the token encrypted for it, as `sealedToken`.
 * - `secret`: you bring the text, and the state never holds it. `text` is a reference, such as to an ephemeral variable, since what
 *   is written here is written to `cdktf.out`; raise `version` when it is another.
 * - `storeTokenInState`: the state holds it as it is, as `token`.
 */
export type TokenTextWay =
  | { readonly recipient: string; readonly secret?: undefined; readonly storeTokenInState?: false | undefined }
  | {
      readonly secret: BroughtText;
      readonly recipient?: undefined;
      readonly storeTokenInState?: false | undefined;
    }
  | { readonly storeTokenInState: true; readonly recipient?: undefined; readonly secret?: undefined };

/** A secret that you bring: `text` a reference to it, `version` another number when it is another. */
export interface BroughtText {
  readonly text: string;
  readonly version: number;
}

/** Lets synthesis fail for a secret that would be written to a file. */
export function validateBroughtText(construct: IConstruct, property: string, { text }: BroughtText): void {
  construct.node.addValidation({
    validate: () =>
      Token.isUnresolved(text)
        ? []
        : [
            `${property}.text must be a reference, such as to a variable: a text would be written to the synthesised stack`,
          ],
  });
}

/** Lets synthesis fail if there is no way or more than one, or a secret that would be written to a file. */
export function validateTextWay(construct: IConstruct, { recipient, secret, storeTokenInState }: TokenTextWay): void {
  construct.node.addValidation({
    validate: () => {
      const given = [recipient !== undefined, secret !== undefined, storeTokenInState === true];
      if (given.filter(Boolean).length !== 1) {
        return ["say where the text of the token goes: give one of recipient, secret and storeTokenInState"];
      }
      return [];
    },
  });
  if (secret !== undefined) validateBroughtText(construct, "secret", secret);
}
