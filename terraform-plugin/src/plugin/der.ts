/** The few forms of DER (X.690) that a certificate needs. */
export function der(tag: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag]), toLength(body.length), body]);
}

export const sequence = (...content: Uint8Array[]): Buffer => der(0x30, ...content);
export const setOf = (...content: Uint8Array[]): Buffer => der(0x31, ...content);
export const octets = (content: Uint8Array): Buffer => der(0x04, content);
export const bits = (content: Uint8Array): Buffer => der(0x03, Buffer.from([0]), content);
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));

/** A positive integer, most significant byte first and below 0x80. */
export const integer = (...content: number[]): Buffer => der(0x02, Buffer.from(content));

export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(toBase128)]));
}

/** UTCTime; for years up to 2049. */
export function utcTime(date: Date): Buffer {
  const text = date.toISOString().slice(2, 19).replace(/[-:T]/g, "");
  return der(0x17, Buffer.from(`${text}Z`));
}

function toLength(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size]);
  return size < 0x100 ? Buffer.from([0x81, size]) : Buffer.from([0x82, size >> 8, size & 0xff]);
}

function toBase128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}
