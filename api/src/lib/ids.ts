import { createHash, randomBytes, randomFillSync } from "node:crypto";

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** 22 base62 characters that sort by time of creation: 48 bits of milliseconds, 80 of chance. */
export function newId(now = Date.now()): string {
  const bytes = new Uint8Array(16);
  randomFillSync(bytes, 6, 10);
  let value = BigInt(now);
  for (let index = 6; index < 16; index++) value = (value << 8n) | BigInt(bytes[index]!);
  return toBase62(value, 22);
}

/** No id of a later millisecond is below it, none of an earlier one above. */
export const firstIdAt = (now: number): string => toBase62(BigInt(now) << 80n, 22);

/** The same id each time for the same texts. It sorts by time as `id` does. */
export function derivedId(id: string, ...texts: readonly string[]): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([id, ...texts]))
    .digest("hex");
  return id.slice(0, 8) + toBase62(BigInt(`0x${digest}`), 14);
}

/** `length` characters from the CSPRNG, each of them equally likely (5.95 bits). */
export function randomBase62(length: number): string {
  let text = "";
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < 248 && text.length < length) text += base62.charAt(byte % 62);
    }
  }
  return text;
}

function toBase62(value: bigint, length: number): string {
  let text = "";
  let rest = value;
  for (let index = 0; index < length; index++) {
    text = base62.charAt(Number(rest % 62n)) + text;
    rest /= 62n;
  }
  return text;
}
