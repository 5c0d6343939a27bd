import { hash } from "node:crypto";
import { readFileSync } from "node:fs";

const toKey = (text) => hash("sha256", text, "base64url");

const users = new Map(
  readFileSync(process.env.TOKENS_FILE, "utf8")
    .trim()
    .split("\n")
    .map((text, index) => [toKey(text), { id: `user-${index}` }]),
);

/** The user of a token, by the SHA-256 of its text: as an application would keep tokens. */
export const findUser = (text) => users.get(toKey(text));
