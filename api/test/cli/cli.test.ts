import { readFileSync } from "node:fs";
import { parseTokenText, toInvitationText, toTokenText } from "@tokenry/spec";
import { expect } from "chai";
import { commands } from "../../src/cli/commands.ts";
import { settings } from "../../src/settings.ts";
import { runTokenry } from "../helpers/run-tokenry.ts";

const manifest = new URL("../../package.json", import.meta.url);
const parts = {
  prefix: "tkr",
  type: "sat",
  lookupId: "A".repeat(16),
  secret: "s3cr3t".repeat(6).slice(0, 32),
} as const;
const token = toTokenText(parts);

describe("tokenry", function () {
  this.timeout(30_000);

  it("--help lists every command and every setting", async () => {
    const { code, stdout } = await runTokenry(["--help"]);
    expect(code).to.equal(0);
    for (const { words, description } of commands) {
      expect(stdout).to.contain(`tokenry ${words}`.trimEnd());
      expect(stdout).to.contain(description);
    }
    for (const name of Object.keys(settings)) expect(stdout).to.contain(`  ${name} `);
  });

  it("--version is that of the package", async () => {
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
    expect(await runTokenry(["--version"])).to.deep.equal({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("refuses words that call nothing, and repeats no long one: it may be a token", async () => {
    for (const words of [
      ["nonsense"],
      ["keys"],
      ["keys", "list", "more"],
      [token],
      ["token", "inspect", token, "more"],
    ]) {
      const { code, stdout, stderr } = await runTokenry(words);
      expect(code, words[0]).to.equal(2);
      expect(stdout).to.equal("");
      expect(stderr)
        .to.match(/^tokenry: unknown argument ".*"\. See tokenry --help\.\n$/)
        .and.not.contain("s3cr");
    }
  });

  it("says in one line which setting is wrong", async () => {
    const { code, stderr } = await runTokenry([], { PORT: "nonsense" });
    expect(code).to.equal(1);
    expect(stderr).to.match(/^tokenry: PORT has a wrong value .*\n$/);
  });
});

describe("tokenry token inspect", function () {
  this.timeout(30_000);

  it("tells the parts that are not secret, from the argument or from standard input", async () => {
    for (const run of [
      await runTokenry(["token", "inspect", token]),
      await runTokenry(["token", "inspect"], {}, `  ${token}\n`),
    ]) {
      expect(run.code).to.equal(0);
      expect(run.stderr).to.equal("");
      expect(run.stdout).to.match(/^prefix +tkr$/m);
      expect(run.stdout).to.match(/^type +sat \(of a service account\)$/m);
      expect(run.stdout).to.match(/^lookup id +A{16}$/m);
      expect(run.stdout).to.match(/^checksum +ok$/m);
    }
  });

  for (const [what, text, reason] of [
    ["a mistyped character", token.replace("s3cr3t", "s3cr4t"), /^checksum +wrong: a character was mistyped/m],
    ["a lost character", token.slice(0, -1), /^checksum +not looked at: 53 characters follow the type, not 54$/m],
    ["a character that none has", token.replace("s3cr3t", "s3cr-t"), /neither a letter nor a digit/],
    ["something else", "correct horse s3cr3ts3cr3t", /does not begin as a token does/],
    ["nothing", "", /does not begin as a token does/],
  ] as const) {
    it(`tells ${what}, with exit code 1`, async () => {
      const run = await runTokenry(["token", "inspect"], {}, text);
      expect(run.code).to.equal(1);
      expect(run.stdout).to.match(reason);
      expect(run.stdout + run.stderr).to.not.contain("s3cr");
    });
  }

  it("tells the id of an invitation by its code, and not the secret", async () => {
    const id = "2XDKrmqyHDkoGnU11wlj87";
    const code = toInvitationText({ prefix: "tkr", id, secret: parts.secret });
    const run = await runTokenry(["token", "inspect"], {}, `${code}\n`);
    expect(run.code).to.equal(0);
    expect(run.stdout)
      .to.match(/^type +inv \(code of an invitation\)$/m)
      .and.match(new RegExp(`^id +${id}$`, "m"));
    expect(run.stdout + run.stderr).to.not.contain("s3cr");
  });

  it("never repeats the secret", async () => {
    for (const text of [token, `${token.slice(0, -1)}x`]) {
      const { stdout, stderr } = await runTokenry(["token", "inspect", text]);
      expect(stdout + stderr).to.not.contain("s3cr");
    }
  });
});

describe("tokenry token new", function () {
  this.timeout(30_000);

  it("makes another text each time, of the server's prefix, of either type", async () => {
    const own = { TOKENRY_TOKEN_PREFIX: "acme" };
    const runs = [
      await runTokenry(["token", "new"], own),
      await runTokenry(["token", "new"], own),
      await runTokenry(["token", "new", "pat"]),
    ];
    expect(runs.map(({ code, stderr }) => [code, stderr])).to.deep.equal([
      [0, ""],
      [0, ""],
      [0, ""],
    ]);
    const parsed = runs.map(({ stdout }) => parseTokenText(stdout.trim()));
    expect(parsed.map((text) => `${text?.prefix}_${text?.type}`)).to.deep.equal(["acme_sat", "acme_sat", "tkr_pat"]);
    expect(parsed[0]?.lookupId).not.to.equal(parsed[1]?.lookupId);
  });

  it("keeps the lookup id that it is given, for an overlap of two texts", async () => {
    const { stdout } = await runTokenry(["token", "new", "sat", "A".repeat(16)]);
    expect(parseTokenText(stdout.trim())?.lookupId).to.equal("A".repeat(16));
  });

  for (const words of [["person"], ["sat", "short"], ["sat", `${"A".repeat(15)}_`]]) {
    it(`refuses ${words.join(" ")}`, async () => {
      const { code, stdout, stderr } = await runTokenry(["token", "new", ...words]);
      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: "" });
      expect(stderr).to.match(/the type is sat|a lookup id is 16 letters and digits/);
    });
  }
});
