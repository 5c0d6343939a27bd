import { readFile } from "node:fs/promises";
import { type Command, CommandError } from "./command.ts";

export const unseal: Command = {
  words: "unseal",
  usage: "<identity file> [sealed file]",
  description:
    "Opens a sealed token, from the file or from standard input, with the identity that age-keygen made. As `age --decrypt -i`.",
  maxArguments: 2,
  run: async ({ arguments: [identityFile, sealedFile], readInput, print }) => {
    if (identityFile === undefined) {
      throw new CommandError("say with what: tokenry unseal <identity file>. `age-keygen -o <file>` makes one.");
    }
    const identities = toIdentities(await read(identityFile));
    const sealed = sealedFile === undefined ? await readInput() : await read(sealedFile);
    print(await open(sealed.trim(), identities));
    return 0;
  },
};

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/** One a line; `#` begins a comment. */
function toIdentities(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const identities = lines.filter((line) => line !== "" && !line.startsWith("#"));
  if (identities.length > 0 && identities.every((line) => /^AGE-SECRET-KEY-1[A-Z0-9]+$/.test(line))) return identities;
  throw new CommandError(
    "the identity file must hold lines of AGE-SECRET-KEY-1..., as `age-keygen -o <file>` writes it.",
  );
}

async function open(sealed: string, identities: readonly string[]): Promise<string> {
  const { armor, Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    throw new CommandError("the identity file has a line that is no identity: a character was lost or mistyped.");
  }
  let file: Uint8Array;
  try {
    file = armor.decode(sealed);
  } catch {
    throw new CommandError("this is no sealed token: it begins with -----BEGIN AGE ENCRYPTED FILE-----.");
  }
  try {
    return await decrypter.decrypt(file, "text");
  } catch {
    throw new CommandError("the identity does not open it: it was sealed for another recipient, or it was changed.");
  }
}
