import { toInvitationText, toTokenText } from "@tokenry/spec";
import { expect } from "chai";
import fc from "fast-check";
import { redactTokens } from "../../src/lib/redact.ts";
import { mintTokenText } from "../../src/services/mint-token-text.ts";

describe("redactTokens", () => {
  it("leaves of a token what lists show of it, and no more", () => {
    for (const type of ["pat", "sat"] as const) {
      const { fullToken, prefix } = mintTokenText({ prefix: "tkr", type });
      expect(redactTokens(fullToken)).to.equal(`${prefix}[redacted]`);
    }
  });

  it("finds every token in any text", () => {
    const tokens = [
      mintTokenText({ prefix: "tkr", type: "pat" }).fullToken,
      mintTokenText({ prefix: "tkr", type: "sat" }).fullToken,
    ];
    for (const [before, after] of [
      ["/api/v1/main/service-accounts/", "/api-tokens"],
      ["Bearer ", ""],
      ['"', '"'],
      ["?token=", "&x=1"],
      ["", "."],
      ["%20", "%20"],
      ["ü", "ü"],
      ["_", "_"],
      ["x", ""],
      ["X", "X"],
      ["9", "9"],
    ]) {
      const text = tokens.map((token) => before + token + after).join(" and ");
      for (const token of tokens) {
        expect(redactTokens(text), text).to.not.contain(token.slice(14)).and.not.contain(token.slice(24));
      }
    }
  });

  it("finds a token whose underscores are percent-encoded", () => {
    const { fullToken } = mintTokenText({ prefix: "tkr", type: "sat" });
    for (const underscore of ["%5F", "%5f"]) {
      expect(redactTokens(fullToken.replaceAll("_", underscore))).to.not.contain(fullToken.slice(14, 30));
    }
  });

  it("finds a token that was cut short or has something behind it", () => {
    const { fullToken } = mintTokenText({ prefix: "tkr", type: "sat" });
    for (const text of [fullToken.slice(0, -1), fullToken.slice(0, 40), `${fullToken}xyz`]) {
      expect(redactTokens(text)).to.not.contain(fullToken.slice(14, 30));
    }
  });

  it("finds tokens of every prefix", () => {
    const base62 = (length: number) => fc.stringMatching(new RegExp(`^[0-9A-Za-z]{${length}}$`));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9]{1,15}$/), base62(16), base62(32), (prefix, lookupId, secret) => {
        const token = toTokenText({ prefix, type: "pat", lookupId, secret });
        expect(redactTokens(token)).to.equal(`${prefix}_pat_${lookupId.slice(0, 6)}[redacted]`);
      }),
    );
  });

  it("finds the code of an invitation, and leaves of it what no one can use", () => {
    const code = toInvitationText({ prefix: "tkr", id: "2XDKrmqyHDkoGnU11wlj87", secret: "aZ09".repeat(8) });
    for (const text of [code, `/api/v1/invitation/create/${code}`, code.replaceAll("_", "%5F"), code.slice(0, -7)]) {
      expect(redactTokens(text)).to.match(/(_|%5F)inv(_|%5F)2XDKrm\[redacted\]$/);
    }
  });

  it("leaves other text as it is", () => {
    for (const text of ["", "/api/v1/main/service-accounts/0322SbK0P1melBHHx72hOU", "tkr_sat_abcdef", "a_pat_b"]) {
      expect(redactTokens(text)).to.equal(text);
    }
  });
});
