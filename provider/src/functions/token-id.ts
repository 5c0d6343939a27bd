import { parseTokenText } from "@tokenry/spec";
import { FunctionError, fn, param, t } from "@tokenry/terraform-plugin";

export const tokenIdFunction = fn({
  summary: "Lookup id in the text of a token",
  description:
    "The 16 characters of a token's text by which the server finds the token. They are no secret, and stay when the token is rotated by the server. Checks the text's form and checksum; asks no server.",
  parameters: [param("text", t.string, { description: "The text of a token." })],
  returns: t.string,
  call(text) {
    const parts = parseTokenText(text);
    if (parts) return parts.lookupId;
    // Does not repeat it: most of it may be right.
    throw new FunctionError("is not the text of a token: its form or its checksum is wrong", 0);
  },
});
