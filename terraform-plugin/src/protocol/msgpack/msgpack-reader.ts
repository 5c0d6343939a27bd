import { type ExactNumber, fromDecimal, fromDouble } from "../../cty/decimal.ts";
import { Unknown, unknown } from "../../cty/unknown.ts";

const REFINED_UNKNOWN = 12;

/** The part of msgpack that Terraform's values use. Each method reads one item or throws. */
export class MsgpackReader {
  readonly #buffer: Buffer;
  #position = 0;

  constructor(buffer: Uint8Array) {
    this.#buffer = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }

  get isAtEnd(): boolean {
    return this.#position >= this.#buffer.length;
  }

  isNil(): boolean {
    if (this.#peek() !== 0xc0) return false;
    this.#position += 1;
    return true;
  }

  /** Any extension stands for an unknown value. */
  unknown(): Unknown | undefined {
    const head = this.#peek();
    const isFixed = head >= 0xd4 && head <= 0xd8;
    if (!isFixed && !(head >= 0xc7 && head <= 0xc9)) return undefined;
    this.#position += 1;
    const size = isFixed ? 1 << (head - 0xd4) : this.#uint(1 << (head - 0xc7));
    const code = this.#uint(1);
    const payload = this.#take(size);
    return code === REFINED_UNKNOWN ? new Unknown(Buffer.from(payload)) : unknown;
  }

  bool(): boolean {
    const head = this.#uint(1);
    if (head !== 0xc2 && head !== 0xc3) throw this.#unexpected(head, "a bool");
    return head === 0xc3;
  }

  string(): string {
    const start = this.#skip(this.#size("a string", 0xa0, 0x1f, 0xd9));
    return this.#buffer.toString("utf8", start, this.#position);
  }

  binary(): Buffer {
    return this.#take(this.#size("binary data", undefined, 0, 0xc4));
  }

  array(): number {
    return this.#size("an array", 0x90, 0x0f, undefined, 0xdc);
  }

  map(): number {
    return this.#size("a map", 0x80, 0x0f, undefined, 0xde);
  }

  number(): ExactNumber {
    const head = this.#peek();
    if ((head & 0xe0) === 0xa0 || (head >= 0xd9 && head <= 0xdb)) return fromDecimal(this.string());
    this.#position += 1;
    if (head < 0x80) return head;
    if (head >= 0xe0) return head - 0x100;
    if (head === 0xca) return fromDouble(this.#take(4).readFloatBE());
    if (head === 0xcb) return fromDouble(this.#take(8).readDoubleBE());
    if (head >= 0xcc && head <= 0xce) return this.#uint(1 << (head - 0xcc));
    if (head === 0xcf) return toSafe(this.#take(8).readBigUInt64BE());
    if (head >= 0xd0 && head <= 0xd2) return this.#int(1 << (head - 0xd0));
    if (head === 0xd3) return toSafe(this.#take(8).readBigInt64BE());
    throw this.#unexpected(head, "a number");
  }

  #size(what: string, fixed: number | undefined, mask: number, code8: number | undefined, code16?: number): number {
    const head = this.#uint(1);
    if (fixed !== undefined && (head & ~mask) === fixed) return head & mask;
    if (code8 !== undefined && head >= code8 && head <= code8 + 2) return this.#uint(1 << (head - code8));
    if (code16 !== undefined && head >= code16 && head <= code16 + 1) return this.#uint(2 << (head - code16));
    throw this.#unexpected(head, what);
  }

  #peek(): number {
    const head = this.#buffer[this.#position];
    if (head === undefined) throw new RangeError("msgpack: the value is truncated");
    return head;
  }

  #uint(size: number): number {
    return this.#buffer.readUIntBE(this.#skip(size), size);
  }

  #int(size: number): number {
    return this.#buffer.readIntBE(this.#skip(size), size);
  }

  #take(size: number): Buffer {
    return this.#buffer.subarray(this.#skip(size), this.#position);
  }

  /** Where the bytes that it goes past begin. */
  #skip(size: number): number {
    const start = this.#position;
    if (start + size > this.#buffer.length) throw new RangeError("msgpack: the value is truncated");
    this.#position = start + size;
    return start;
  }

  #unexpected(head: number, wanted: string): TypeError {
    return new TypeError(`msgpack: expected ${wanted}, found the byte 0x${head.toString(16)}`);
  }
}

function toSafe(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
