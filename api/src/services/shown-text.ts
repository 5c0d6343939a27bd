import type { Schemas } from "@tokenry/spec";
import { validationProblem } from "../errors.ts";
import type { ShownText } from "../models/api-token.ts";

type Asked = Pick<Schemas["CreateApiTokenRequest"], "secret" | "recipient">;

/**
 * How the answer to a request gives the text: as it is, encrypted for `recipient`, or not at all when the caller brought it. Fails with
 * `validation-failed`.
 */
export async function toShownText(fullToken: string, { secret, recipient }: Asked): Promise<ShownText> {
  const isSealed = recipient !== null && recipient !== undefined;
  if (secret !== null && secret !== undefined) {
    if (!isSealed) return {};
    throw badRecipient("is of no use together with secret, which the answer does not repeat");
  }
  return isSealed ? { sealedToken: await seal(fullToken, recipient) } : { fullToken };
}

/** An age file with ASCII armor. Loaded at the first use: few servers need it. */
async function seal(text: string, recipient: string): Promise<string> {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) throw notAKey();
  const { armor, Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw notAKey();
  }
  try {
    return armor.encode(await encrypter.encrypt(text));
  } catch {
    // A point of low order: anyone could open what is sealed for it.
    throw notAKey();
  }
}

// Does not repeat it: it may be the identity, which is secret.
const notAKey = () =>
  badRecipient(
    "must be an age public key (X25519): age1 and 58 characters, as age-keygen prints it after `public key:`",
  );

const badRecipient = (detail: string) => validationProblem([{ pointer: "/recipient", detail, type: "recipient" }]);
