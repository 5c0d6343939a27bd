/** The part of msgpack that Terraform's values use. */
export class MsgpackWriter {
  #buffer = Buffer.allocUnsafe(512);
  #length = 0;

  nil(): void {
    this.#bytes(0xc0);
  }

  bool(value: boolean): void {
    this.#bytes(value ? 0xc3 : 0xc2);
  }

  /** `value` fits in 64 bits with sign. */
  integer(value: bigint): void {
    if (value >= -32n && value < 128n) {
      this.#bytes(Number(value) & 0xff);
      return;
    }
    this.#bytes(0xd3);
    this.#reserve(8);
    this.#length = this.#buffer.writeBigInt64BE(value, this.#length);
  }

  string(value: string): void {
    const size = Buffer.byteLength(value);
    if (size < 32) this.#bytes(0xa0 | size);
    else this.#head(size, 0xd9, 0xda, 0xdb);
    this.#reserve(size);
    this.#length += this.#buffer.write(value, this.#length);
  }

  binary(value: Uint8Array): void {
    this.#head(value.length, 0xc4, 0xc5, 0xc6);
    this.#raw(value);
  }

  array(size: number): void {
    if (size < 16) this.#bytes(0x90 | size);
    else this.#head(size, undefined, 0xdc, 0xdd);
  }

  map(size: number): void {
    if (size < 16) this.#bytes(0x80 | size);
    else this.#head(size, undefined, 0xde, 0xdf);
  }

  extension(code: number, payload: Uint8Array): void {
    this.#head(payload.length, 0xc7, 0xc8, 0xc9);
    this.#bytes(code);
    this.#raw(payload);
  }

  /** The one form of "unknown" that every version of Terraform writes itself. */
  unknown(): void {
    this.#bytes(0xd4, 0, 0);
  }

  finish(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  #head(size: number, code8: number | undefined, code16: number, code32: number): void {
    if (code8 !== undefined && size < 0x100) this.#bytes(code8, size);
    else if (size < 0x10000) this.#bytes(code16, size >>> 8, size & 0xff);
    else {
      this.#bytes(code32);
      this.#reserve(4);
      this.#length = this.#buffer.writeUInt32BE(size, this.#length);
    }
  }

  #bytes(...values: number[]): void {
    this.#reserve(values.length);
    for (const value of values) this.#buffer[this.#length++] = value;
  }

  #raw(value: Uint8Array): void {
    this.#reserve(value.length);
    this.#buffer.set(value, this.#length);
    this.#length += value.length;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + count));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}
