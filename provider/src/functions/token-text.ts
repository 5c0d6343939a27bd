import { createHash } from "node:crypto";
import { explainWeakSecret, lookupIdLength, parseTokenText, secretLength, toTokenText } from "@tokenry/spec";
import { FunctionError, fn, param, t } from "@tokenry/terraform-plugin";

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export const tokenTextFunction = fn({
  summary: "Text of a token, made of a random password",
  description:
    "Makes the text of a token, to bring it as `secret_wo`, of a label and a random password. The same arguments give the same text; asks no server. The label becomes the lookup id, by which the server finds the token: it must be unique on the server, and stay when the password changes, so that two texts of a token can live at once (`overlap`).",
  parameters: [
    param("label", t.string, {
      description:
        "What tells this token from all others of the server, such as the id of its service account and the token's name. Not secret.",
    }),
    param("secret", t.string, {
      description:
        "32 random letters and digits, such as those of an ephemeral `random_password` with `length = 32` and `special = false`.",
    }),
  ],
  variadic: param("start", t.string, {
    description:
      "What the text begins with: the server's `TOKENRY_TOKEN_PREFIX`, `_`, and `sat` (of a service account) or `pat` (of a person). Default: `tkr_sat`.",
  }),
  returns: t.string,
  call(label, secret, ...starts) {
    if (label === "") throw new FunctionError("must not be empty", 0);
    refuseBadSecret(secret);
    if (starts.length > 1) throw new FunctionError("is one too many: give one start of the text", 3);
    const [start = "tkr_sat"] = starts;
    const [prefix = "", type, ...rest] = start.split("_");
    const isType = type === "sat" || type === "pat";
    const text = isType && rest.length === 0 && toTokenText({ prefix, type, lookupId: toLookupId(label), secret });
    if (text && parseTokenText(text)) return text;
    throw new FunctionError("must be the server's prefix, _, and sat or pat, such as tkr_sat", 2);
  },
});

/** Does not repeat it. */
function refuseBadSecret(secret: string): void {
  if (!new RegExp(`^[0-9A-Za-z]{${secretLength}}$`).test(secret)) {
    throw new FunctionError(`must be ${secretLength} letters and digits`, 1);
  }
  const weakness = explainWeakSecret(secret);
  if (weakness !== undefined) throw new FunctionError(`must be random, and it ${weakness}`, 1);
}

/** 95 bits of a hash. */
function toLookupId(label: string): string {
  let rest = BigInt(`0x${createHash("sha256").update(`tokenry lookup id\n${label}`).digest("hex")}`);
  let text = "";
  for (let index = 0; index < lookupIdLength; index++) {
    text += base62.charAt(Number(rest % 62n));
    rest /= 62n;
  }
  return text;
}
