import { writeFile } from "node:fs/promises";
import { expect } from "chai";
import { pino } from "pino";
import { ConfigError } from "../../src/config.ts";
import { Problem } from "../../src/errors.ts";
import type { KeyRing } from "../../src/keys/key-ring.ts";
import { openKeyRing } from "../../src/keys/open-key-ring.ts";
import { createSecretKeys } from "../../src/lib/secret-keys.ts";
import { type KeysFolder, keyIdOf, makeKeysFolder, newKey } from "../helpers/keys-folder.ts";
import { waitUntil } from "../helpers/wait-until.ts";

const [a, b] = [newKey(), newKey()];

describe("the key ring", () => {
  let folder: KeysFolder;
  let ring: KeyRing;
  let lines: string[];
  const open = async (): Promise<void> => {
    lines = [];
    const logger = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
    ring = await openKeyRing({ secretKeys: undefined, secretKeysFile: folder.file, dataDir: "unused" }, logger);
  };
  beforeEach(async () => {
    folder = await makeKeysFolder(a);
    await open();
  });
  afterEach(async () => {
    ring.stop();
    await folder.remove();
  });

  it("takes up a changed file within a second or two, and tells who asked to know", async () => {
    let changes = 0;
    ring.subscribe(() => changes++);
    const old = ring.digest("text");
    await folder.write(b, a);
    await waitUntil(() => ring.currentId() === keyIdOf(b), 2_500);
    expect(changes).to.equal(1);
    expect(ring.ids()).to.deep.equal([keyIdOf(b), keyIdOf(a)]);
    expect(ring.verify("text", old)).to.equal(true);
    expect(ring.derive("x")).to.deep.equal(createSecretKeys([b]).derive("x"));
    expect(ring.derive("x", keyIdOf(a))).to.deep.equal(createSecretKeys([a]).derive("x"));
    expect(lines.join("")).to.contain(keyIdOf(b)).and.not.contain(b.toString("base64"));
  });

  it("reads at once for a digest under a key that it does not know", async () => {
    const stored = createSecretKeys([b]).digest("text");
    await folder.write(b, a);
    expect(await ring.verify("text", stored)).to.equal(true);
    expect(await ring.verify("other", stored)).to.equal(false);
  });

  it("says that it cannot tell, not that the text is wrong, when the key stays unknown", async () => {
    const stored = createSecretKeys([b]).digest("text");
    const error = await Promise.resolve(ring.verify("text", stored)).then(
      () => undefined,
      (failure: unknown) => failure,
    );
    expect(error).to.be.instanceOf(Problem).and.include({ code: "unavailable" });
    expect((error as Problem).internal).to.contain(keyIdOf(b));
    expect((error as Problem).detail).to.not.contain(keyIdOf(b));
  });

  it("keeps its keys when the file is broken or gone, says so once, and goes on when it is back", async () => {
    const stored = ring.digest("text");
    await writeFile(folder.file, "half-a-key-that-must-not-be-logged");
    await waitUntil(() => lines.length > 0, 2_500);
    expect(ring.verify("text", stored)).to.equal(true);
    expect(lines.join("")).to.contain("cannot be used").and.not.contain("half-a-key");
    await folder.write(b, a);
    await waitUntil(() => ring.currentId() === keyIdOf(b), 2_500);
    expect(lines.filter((line) => line.includes("cannot be used"))).to.have.lengthOf(1);
  });

  it("does not start without the file that the setting names", async () => {
    const config = { secretKeys: undefined, secretKeysFile: `${folder.file}.missing`, dataDir: "unused" };
    const error: unknown = await openKeyRing(config, pino({ level: "silent" })).catch((failure: unknown) => failure);
    expect(error).to.be.instanceOf(ConfigError).with.property("message").that.contains("cannot be read (ENOENT)");
  });
});
