import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import {
  invitationScanPattern,
  isTokenText,
  parseInvitationText,
  toInvitationText,
  tokenScanPattern,
  toTokenText,
} from "../src/index.ts";

const docs = new URL("../../docs/", import.meta.url);
const goProgram = fileURLToPath(new URL("re2/main.go", import.meta.url));

const sat = toTokenText({
  prefix: "tkr",
  type: "sat",
  lookupId: "Zq8RkY2mW0pLx7Tn",
  secret: "f3Vh9SdK1cGb6QyJ4uXe5MwA8rNoPz2t",
});
const pat = toTokenText({
  prefix: "acme2",
  type: "pat",
  lookupId: "1aB2cD3eF4gH5iJ6",
  secret: "kL7mN8oP9qR0sT1uV2wX3yZ4aB5cD6eF",
});
const mistyped = sat.replace("Zq8R", "Zq9R");

/** A text, what the expression finds in it, and what of that has the right checksum. */
const corpus: [text: string, found: string[], tokens: string[]][] = [
  [sat, [sat], [sat]],
  [`TOKENRY_TOKEN=${sat}\n`, [sat], [sat]],
  [`{"fullToken":"${pat}"}`, [pat], [pat]],
  [`Authorization: Bearer ${sat}`, [sat], [sat]],
  [`https://x.example/?token=${pat}&y=1`, [pat], [pat]],
  [`TOKEN_${sat}`, [sat], [sat]],
  [`${sat} ${pat},${sat}`, [sat, pat, sat], [sat, pat, sat]],
  [`${sat}.`, [sat], [sat]],
  [mistyped, [mistyped], []],
  [`tkr_sat_${"x".repeat(54)}`, [`tkr_sat_${"x".repeat(54)}`], []],
  [`${sat}A`, [], []],
  [sat.slice(0, -1), [], []],
  [sat.replace("_sat_", "_xat_"), [], []],
  [sat.toUpperCase(), [], []],
  ["ghp_0123456789abcdefghijABCDEFGHIJ456789", [], []],
  ["the_pat_on_the_back", [], []],
  [`9${sat}`, [], []],
];

const code = toInvitationText({
  prefix: "tkr",
  id: "2XDKrmqyHDkoGnU11wlj87",
  secret: "f3Vh9SdK1cGb6QyJ4uXe5MwA8rNoPz2t",
});
const mistypedCode = code.replace("2XDK", "2XDk");

/** The same of codes of invitations. */
const codes: typeof corpus = [
  [code, [code], [code]],
  [`https://x.example/api/v1/invitation/create/${code}`, [code], [code]],
  [`{"link":"/ui/invitation/${code}","code":"${code}"}`, [code, code], [code, code]],
  [`${code}.`, [code], [code]],
  [mistypedCode, [mistypedCode], []],
  [`${code}A`, [], []],
  [code.slice(0, -1), [], []],
  [`9${code}`, [], []],
  [`${sat} ${pat}`, [], []],
];

const scan = (pattern: string, text: string) => [...text.matchAll(new RegExp(pattern, "g"))].map(([, hit = ""]) => hit);

describe("The expressions for secret scanners", () => {
  it("find tokens where they leak, and the checksum tells chance from them", () => {
    for (const [text, found, tokens] of corpus) {
      const hits = scan(tokenScanPattern, text);
      expect(hits, text).to.deep.equal(found);
      expect(hits.filter(isTokenText), text).to.deep.equal(tokens);
    }
  });

  it("find codes of invitations, which are no tokens, and no token among them", () => {
    for (const [text, found, valid] of codes) {
      const hits = scan(invitationScanPattern, text);
      expect(hits, text).to.deep.equal(found);
      expect(
        hits.filter((hit) => parseInvitationText(hit)),
        text,
      ).to.deep.equal(valid);
      if (found.length > 0) expect(scan(tokenScanPattern, text), text).to.deep.equal([]);
    }
  });

  it("mean the same to RE2, in which the scanners are written", function () {
    this.timeout(60_000);
    const go = findGo();
    if (!go) {
      console.log(
        "SKIP: the scanners' expression in RE2: Go is not installed; install Go 1.24 or newer (https://go.dev/dl)",
      );
      this.skip();
    }
    for (const [pattern, texts] of [
      [tokenScanPattern, corpus],
      [invitationScanPattern, codes],
    ] as const) {
      const input = JSON.stringify({ pattern, texts: texts.map(([text]) => text) });
      const output = execFileSync(go, ["run", goProgram], { input, encoding: "utf8" });
      expect(JSON.parse(output)).to.deep.equal(texts.map(([, found]) => found));
    }
  });

  it("stand in the files of gitleaks and trufflehog, and in their page", () => {
    for (const [file, line] of [
      ["secret-scanning/gitleaks.toml", `regex = '''${tokenScanPattern}'''`],
      ["secret-scanning/trufflehog.yaml", `      token: '${tokenScanPattern}'`],
      ["secret-scanning.md", tokenScanPattern],
      ["secret-scanning/gitleaks.toml", `regex = '''${invitationScanPattern}'''`],
      ["secret-scanning/trufflehog.yaml", `      code: '${invitationScanPattern}'`],
      ["secret-scanning.md", invitationScanPattern],
    ] as const) {
      expect(readFileSync(new URL(file, docs), "utf8").split("\n"), file).to.include(line);
    }
  });
});

function findGo(): string | undefined {
  return ["go", "/usr/local/go/bin/go"].find((candidate) => {
    try {
      execFileSync(candidate, ["version"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}
