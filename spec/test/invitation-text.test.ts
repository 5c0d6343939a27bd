import { expect } from "chai";
import fc from "fast-check";
import {
  type InvitationText,
  isTokenText,
  parseInvitationText,
  parseTokenText,
  toInvitationText,
  toTokenText,
} from "../src/index.ts";

const base62 = (length: number) => fc.stringMatching(new RegExp(`^[0-9A-Za-z]{${length}}$`));
const parts: fc.Arbitrary<InvitationText> = fc.record({
  prefix: fc.stringMatching(/^[a-z][a-z0-9]{1,15}$/),
  id: base62(22),
  secret: base62(32),
});

describe("The code of an invitation", () => {
  it("is read as it was written, and is no token", () => {
    fc.assert(
      fc.property(parts, (invitation) => {
        const text = toInvitationText(invitation);
        expect(parseInvitationText(text)).to.deep.equal(invitation);
        expect(isTokenText(text)).to.equal(false);
        expect(text, "a double click selects all of it").to.match(/^\w+$/);
      }),
    );
  });

  it("is refused once a single character is another, is gone, or is one too many", () => {
    const text = toInvitationText({ prefix: "tkr", id: "2XDKrmqyHDkoGnU11wlj87", secret: "aZ09".repeat(8) });
    for (let at = 0; at < text.length; at++) {
      const [before, after] = [text.slice(0, at), text.slice(at + 1)];
      for (const changed of [
        before + after,
        `${before}0${text.slice(at)}`,
        `${before}_${after}`,
        `${before}ü${after}`,
      ]) {
        if (changed !== text) expect(parseInvitationText(changed), changed).to.equal(undefined);
      }
    }
    expect(parseInvitationText(`${text}\n`)).to.equal(undefined);
  });

  it("is no token's text", () => {
    const token = toTokenText({ prefix: "tkr", type: "pat", lookupId: "a".repeat(16), secret: "b".repeat(32) });
    expect(parseTokenText(token)).to.not.equal(undefined);
    expect(parseInvitationText(token)).to.equal(undefined);
  });
});
