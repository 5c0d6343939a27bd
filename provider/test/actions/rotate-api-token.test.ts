import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseTokenText } from "@tokenry/spec";
import { expect } from "chai";
import { makeAgeKey, openSealed } from "../../../api/test/helpers/age.ts";
import { newTokenText } from "../../../api/test/helpers/token-text.ts";
import { createAccount, type ProviderCalls, startProviderCalls } from "../helpers/provider-calls.ts";

const type = "tokenry_rotate_api_token";

describe("action tokenry_rotate_api_token", () => {
  let provider: ProviderCalls;
  let folder: string;
  let given: Record<string, string>;
  let old: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "tokenry-action-"));
    provider = await startProviderCalls();
    const account = await createAccount(provider.api, "ci", ["deploy"]);
    given = { service_account_id: account.id, token_id: account.tokens[0]?.id ?? "" };
    old = account.tokens[0]?.fullToken ?? "";
  });
  afterEach(async () => {
    await provider?.close();
    await rm(folder, { recursive: true });
  });

  const statusWith = async (token: string) =>
    (await provider.api.call("GET", "/api/v1/me", { auth: { token } })).status;

  it("gives the token the text that the caller brings, and shows it nowhere", async () => {
    const text = newTokenText();
    const { progress, problems } = await provider.invoke(type, { ...given, secret_wo: text });
    expect(problems).to.deep.equal([]);
    expect(progress).to.deep.equal([
      `The API token "deploy" (${given["token_id"]}) has its text number 2; the one before works no more.`,
    ]);
    expect([await statusWith(old), await statusWith(text)]).to.deep.equal([401, 200]);
  });

  it("lets the old text work for overlap more, or until the new one is used first", async () => {
    // Two texts can live at once where one lookup id finds both.
    const text = newTokenText({ lookupId: parseTokenText(old)?.lookupId ?? "" });
    const settings = { secret_wo: text, overlap: "PT1H", retire_on: "first-use" };
    const { progress, problems } = await provider.invoke(type, { ...given, ...settings });
    expect(problems).to.deep.equal([]);
    expect(progress[0]).to.contain("the one before works until 2026-");
    expect(await statusWith(old)).to.equal(200);
    expect(await statusWith(text)).to.equal(200);
    expect(await statusWith(old)).to.equal(401);
  });

  it("seals the new text for a recipient into a file, and leaves nothing else there", async () => {
    const key = await makeAgeKey();
    const file = join(folder, "deploy.age");
    const { problems } = await provider.invoke(type, { ...given, recipient: key.recipient, sealed_token_file: file });
    expect(problems).to.deep.equal([]);
    expect(await readdir(folder)).to.deep.equal(["deploy.age"]);
    const text = await openSealed(key.identity, await readFile(file, "utf8"));
    expect([await statusWith(old), await statusWith(text)]).to.deep.equal([401, 200]);
  });

  it("does not rotate where the file cannot be written", async () => {
    const { recipient } = await makeAgeKey();
    const file = join(folder, "missing", "deploy.age");
    const { problems } = await provider.invoke(type, { ...given, recipient, sealed_token_file: file });
    expect(problems[0]).to.contain(`${file} cannot be written`).and.to.contain("The token was not rotated.");
    expect(await statusWith(old)).to.equal(200);
  });

  it("leaves no file where the server refuses, and says what it refuses without the text", async () => {
    const text = newTokenText();
    const { problems } = await provider.invoke(type, { ...given, token_id: "0000000000000000000000", secret_wo: text });
    expect(problems[0])
      .to.match(/^Rotating the API token 0{22} of .* failed: /)
      .and.not.to.contain(text);
    const { recipient } = await makeAgeKey();
    const sealed = { recipient, sealed_token_file: join(folder, "deploy.age"), token_id: "0000000000000000000000" };
    expect((await provider.invoke(type, { ...given, ...sealed })).problems).to.have.lengthOf(1);
    expect(await readdir(folder)).to.deep.equal([]);
  });

  const recipient = "age10cvjdl6an069vnctpkazvt05hcxk4v6rsga3ewxm0ze7gffuxvdqpe3naq";
  const wrong = [
    { settings: {}, says: "Where does the new text of the token go?" },
    { settings: { secret_wo: "x", recipient, sealed_token_file: "x" }, says: "and not both" },
    { settings: { recipient }, says: "The sealed text of the token needs a file" },
    { settings: { secret_wo: "x", sealed_token_file: "x" }, says: "The sealed text of the token needs a file" },
    { settings: { secret_wo: "x", retire_on: "later" }, says: 'must be "time" or "first-use"' },
    { settings: { secret_wo: "x", overlap: "1h" }, says: "overlap must be an ISO 8601 duration" },
  ];
  for (const { settings, says } of wrong) {
    it(`is refused with ${JSON.stringify(Object.keys(settings))}: ${says}`, async () => {
      expect((await provider.validate(type, { ...given, ...settings })).join()).to.contain(says);
    });
  }
});
