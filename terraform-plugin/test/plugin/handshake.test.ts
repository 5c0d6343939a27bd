import { expect } from "chai";
import { toHandshakeLine } from "../../src/plugin/handshake.ts";

describe("toHandshakeLine", () => {
  it("writes the certificate without padding for every length modulo three", () => {
    for (const size of [3, 4, 5]) {
      const fields = toHandshakeLine({}, "/s", Buffer.alloc(size, 1)).trimEnd().split("|");
      expect(fields[5]).not.to.contain("=");
      expect(Buffer.from(fields[5]!, "base64")).to.have.lengthOf(size);
    }
  });
});
