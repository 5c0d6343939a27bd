import { expect } from "chai";
import { toStoredText } from "../../src/lib/to-stored-text.ts";

describe("toStoredText", () => {
  it("keeps every character, and replaces half of one", () => {
    for (const text of ["", "a", "ü€😀", "\u0000", "\ufeff", "\u{10FFFF}"]) expect(toStoredText(text)).to.equal(text);
    expect(toStoredText("a\ud800b")).to.equal("a\ufffdb");
    expect(toStoredText("\udc00\ud800")).to.equal("\ufffd\ufffd");
  });
});
