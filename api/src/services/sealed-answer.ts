import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { PasswordHasher } from "../lib/password-hasher.ts";

const saltBytes = 16;
const ivBytes = 12;
const tagBytes = 16;

/** The credential of a request, as it was sent. */
export type CredentialSecret = { kind: "token" | "password"; text: string };

export interface Seal {
  passwords: PasswordHasher;
  /** 32 bytes that are not in the database. */
  serverKey: Buffer;
  credential: CredentialSecret;
  idempotencyKey: string;
  /** What the answer belongs to; it opens for nothing else. */
  context: string;
}

/** Encrypts a text (AES-256-GCM) under a key that takes the server's key, the credential and the idempotency key to make. */
export async function sealAnswer(seal: Seal, text: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", await toKey(seal, salt), iv).setAAD(Buffer.from(seal.context));
  const encrypted = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), encrypted]).toString("base64url");
}

/** The text; undefined when anything of the seal is another. */
export async function openAnswer(seal: Seal, sealed: string): Promise<string | undefined> {
  const bytes = Buffer.from(sealed, "base64url");
  const salt = bytes.subarray(0, saltBytes);
  const iv = bytes.subarray(saltBytes, saltBytes + ivBytes);
  const tag = bytes.subarray(saltBytes + ivBytes, saltBytes + ivBytes + tagBytes);
  const key = await toKey(seal, salt);
  const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: tagBytes })
    .setAAD(Buffer.from(seal.context))
    .setAuthTag(tag);
  const decrypted = decipher.update(bytes.subarray(saltBytes + ivBytes + tagBytes));
  try {
    return Buffer.concat([decrypted, decipher.final()]).toString("utf8");
  } catch {
    // The one error of `final`: the tag does not fit.
    return undefined;
  }
}

async function toKey(
  { passwords, serverKey, credential, idempotencyKey, context }: Seal,
  salt: Buffer,
): Promise<Buffer> {
  // A password can be guessed: even with the server's key a guess must cost what it costs at the password's own hash.
  const secret = credential.kind === "token" ? credential.text : await passwords.derive(credential.text, salt);
  const material = createHmac("sha256", serverKey).update(secret).digest();
  const info = createHmac("sha256", serverKey)
    .update(JSON.stringify([context, idempotencyKey]))
    .digest();
  return Buffer.from(hkdfSync("sha256", material, salt, info, 32));
}
