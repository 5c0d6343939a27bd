import { expect } from "chai";
import fc from "fast-check";
import { crc32 } from "../src/crc32.ts";
import { isTokenText, parseTokenText, type TokenText, toTokenText } from "../src/index.ts";

const base62 = (length: number) => fc.stringMatching(new RegExp(`^[0-9A-Za-z]{${length}}$`));
const parts: fc.Arbitrary<TokenText> = fc.record({
  prefix: fc.stringMatching(/^[a-z][a-z0-9]{1,15}$/),
  type: fc.constantFrom("pat", "sat"),
  lookupId: base62(16),
  secret: base62(32),
});
/** Written by another program: zlib.crc32 of Python 3.11, then base62. */
const vectors = [
  "tkr_sat_0000000000000000000000000000000000000000000000002SO2XN",
  "tkr_pat_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl3GLerU",
  "acme2_sat_zzzzzzzzzzzzzzzzZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ2meSPc",
];
const zeros = "tkr_sat_000000000000000000000000000000000000000000000000";

describe("Token text", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(parts, (token) => {
        const text = toTokenText(token);
        expect(parseTokenText(text)).to.deep.equal(token);
        expect(isTokenText(text)).to.equal(true);
        expect(text, "a double click selects all of it").to.match(/^\w+$/);
      }),
    );
  });

  it("is refused once a single character is another, is gone, or is one too many", () => {
    const text = toTokenText({ prefix: "tkr", type: "sat", lookupId: "4fZq1B0000000000", secret: "aZ09".repeat(8) });
    const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_- .\u0000ü";
    for (let at = 0; at < text.length; at++) {
      const [before, after] = [text.slice(0, at), text.slice(at + 1)];
      expect(isTokenText(before + after), `without character ${at}`).to.equal(false);
      for (const character of alphabet) {
        expect(isTokenText(before + character + text.slice(at)), `${character} put in at ${at}`).to.equal(false);
        if (character === text[at]) continue;
        expect(isTokenText(before + character + after), `${character} at ${at}`).to.equal(false);
      }
    }
    expect(isTokenText(`${text}0`)).to.equal(false);
  });

  it("is refused once two neighbours are swapped", () => {
    fc.assert(
      fc.property(parts, fc.nat({ max: 200 }), (token, position) => {
        const text = toTokenText(token);
        const at = position % (text.length - 1);
        const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
        fc.pre(swapped !== text);
        expect(isTokenText(swapped)).to.equal(false);
      }),
    );
  });

  it("refuses whatever is no token", () => {
    fc.assert(fc.property(fc.string(), (text) => !isTokenText(text)));
    for (const text of ["", "tkr_sat_", zeros, `${zeros}000000`, ` ${zeros}2SO2XN`, `${zeros}2SO2XN\n`]) {
      expect(isTokenText(text), text).to.equal(false);
    }
  });

  it("does not take a token of another type or prefix for this one", () => {
    const text = toTokenText({ prefix: "tkr", type: "sat", lookupId: "0".repeat(16), secret: "0".repeat(32) });
    for (const other of [
      text.replace("_sat_", "_pat_"),
      text.replace("tkr", "tks"),
      text.replace("tkr", "TKR"),
      text.replace("_sat_", "_svc_"),
    ]) {
      expect(isTokenText(other), other).to.equal(false);
    }
  });
});

describe("The checksum of a token", () => {
  it("is the CRC-32 that zip and zlib have", () => {
    expect(crc32("")).to.equal(0);
    expect(crc32("a")).to.equal(0xe8b7be43);
    expect(crc32("123456789"), "the check value of the catalogue of CRC algorithms").to.equal(0xcbf43926);
    expect(crc32("The quick brown fox jumps over the lazy dog")).to.equal(0x414fa339);
  });

  it("stays as it is: scanners outside know it", () => {
    for (const text of vectors) {
      const token = parseTokenText(text);
      if (!token) expect.fail(`${text} is refused`);
      expect(toTokenText(token)).to.equal(text);
    }
  });
});
