import { expect } from "chai";
import { emitDoc } from "../../scripts/generator/emit-doc.ts";

describe("emitDoc", () => {
  const tests: readonly (readonly [given: string[], want: string[]])[] = [
    [[], []],
    [["", ""], []],
    [["One line.", ""], ["/** One line. */"]],
    [["First.\n\nSecond. "], ["/**", " * First.", " *", " * Second.", " */"]],
    [["Ends a comment */ early"], ["/** Ends a comment *\\/ early */"]],
  ];
  for (const [given, want] of tests) {
    it(`writes ${JSON.stringify(given)}`, () => {
      expect(emitDoc(given, "")).to.deep.equal(want);
    });
  }

  it("indents every line", () => {
    expect(emitDoc(["a\nb"], "  ")).to.deep.equal(["  /**", "   * a", "   * b", "   */"]);
  });
});
