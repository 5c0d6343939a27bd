import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { armor, Decrypter, generateIdentity, identityToRecipient } from "age-encryption";

const program = "filippo.io/age/cmd/age@v1.2.1";

/** A new pair of keys, as age-keygen makes it. */
export async function makeAgeKey(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateIdentity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** What was sealed for the identity's recipient. */
export async function openSealed(identity: string, sealed: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(armor.decode(sealed), "text");
}

export interface AgeProgram {
  path: string;
  remove(): Promise<void>;
}

/** The age of the PATH, or one that Go builds. Undefined when there is neither. */
export async function findAge(): Promise<AgeProgram | undefined> {
  if (spawnSync("age", ["--version"]).status === 0) return { path: "age", remove: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "tokenry-age-"));
  spawnSync("go", ["install", program], { env: { ...process.env, GOBIN: folder }, timeout: 100_000 });
  const path = join(folder, "age");
  const remove = () => rm(folder, { recursive: true, force: true });
  if (existsSync(path)) return { path, remove };
  await remove();
  return undefined;
}
