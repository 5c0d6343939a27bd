export class ProtoReader {
  readonly #buffer: Buffer;
  #position = 0;

  constructor(buffer: Uint8Array) {
    this.#buffer = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }

  get isAtEnd(): boolean {
    return this.#position >= this.#buffer.length;
  }

  varint(): number {
    const first = this.#buffer[this.#position];
    if (first !== undefined && first < 0x80) {
      this.#position += 1;
      return first;
    }
    return this.#longVarint();
  }

  #longVarint(): number {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.#buffer[this.#position++];
      if (byte === undefined) throw new RangeError("protobuf: the message ends inside a number");
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(BigInt.asIntN(64, value));
    }
    throw new RangeError("protobuf: a number has more than ten bytes");
  }

  bytes(): Buffer {
    return this.#take(this.varint());
  }

  skip(wireType: number): void {
    if (wireType === 0) this.varint();
    else if (wireType === 1) this.#take(8);
    else if (wireType === 2) this.bytes();
    else if (wireType === 5) this.#take(4);
    else throw new RangeError(`protobuf: wire type ${wireType} is not known`);
  }

  #take(count: number): Buffer {
    const end = this.#position + count;
    if (count < 0 || end > this.#buffer.length) throw new RangeError("protobuf: the message ends inside a field");
    const taken = this.#buffer.subarray(this.#position, end);
    this.#position = end;
    return taken;
  }
}
