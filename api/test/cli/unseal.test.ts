import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { armor, Encrypter } from "age-encryption";
import { expect } from "chai";
import { makeAgeKey } from "../helpers/age.ts";
import { runTokenry } from "../helpers/run-tokenry.ts";

describe("tokenry unseal", function () {
  this.timeout(30_000);
  let folder: string;
  let sealed: string;
  let identity: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tokenry-unseal-"));
    const key = await makeAgeKey();
    identity = key.identity;
    const encrypter = new Encrypter();
    encrypter.addRecipient(key.recipient);
    sealed = armor.encode(await encrypter.encrypt("the text"));
    await writeFile(file("right"), `# public key: ${key.recipient}\n\n${identity}\n`);
    await writeFile(file("several"), `${(await makeAgeKey()).identity}\n${identity}\n`);
    await writeFile(file("other"), `${(await makeAgeKey()).identity}\n`);
    await writeFile(file("mistyped"), `${identity.slice(0, -1)}${identity.endsWith("Q") ? "P" : "Q"}\n`);
    await writeFile(file("public"), `${key.recipient}\n`);
    await writeFile(file("empty"), "# nothing\n");
    await writeFile(file("sealed"), sealed);
  });
  after(() => rm(folder, { recursive: true, force: true }));
  const file = (name: string) => join(folder, name);

  it("opens what stands in a file or comes on standard input, with any of the identities of its file", async () => {
    for (const run of [
      await runTokenry(["unseal", file("right"), file("sealed")]),
      await runTokenry(["unseal", file("right")], {}, `\n${sealed}\n\n`),
      await runTokenry(["unseal", file("several")], {}, sealed),
    ]) {
      expect(run).to.deep.equal({ code: 0, stdout: "the text\n", stderr: "" });
    }
  });

  const wrong = [
    { words: [], says: /say with what: tokenry unseal <identity file>/ },
    { words: ["missing"], says: /missing cannot be read: ENOENT/ },
    { words: ["right", "missing"], says: /missing cannot be read: ENOENT/ },
    { words: ["other"], says: /the identity does not open it/ },
    { words: ["mistyped"], says: /a character was lost or mistyped/ },
    { words: ["public"], says: /must hold lines of AGE-SECRET-KEY-1/ },
    { words: ["empty"], says: /must hold lines of AGE-SECRET-KEY-1/ },
    { words: ["right", "public"], says: /this is no sealed token/ },
  ];
  for (const { words, says } of wrong) {
    it(`says what is wrong with "${words.join(" ")}", and shows no identity`, async () => {
      const { code, stdout, stderr } = await runTokenry(["unseal", ...words.map(file)], {}, sealed);
      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: "" });
      expect(stderr).to.match(says).and.not.to.contain(identity.slice(0, 40));
    });
  }

  it("says that a changed text does not open", async () => {
    const changed = sealed.replace(/.(?=\n-----END)/, (last) => (last === "A" ? "B" : "A"));
    const { code, stderr } = await runTokenry(["unseal", file("right")], {}, changed);
    expect(code).to.equal(1);
    expect(stderr).to.match(/does not open it|no sealed token/);
  });
});
