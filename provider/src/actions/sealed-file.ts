import { open, rename, rm } from "node:fs/promises";
import { Diagnostic } from "@tokenry/terraform-plugin";

export interface SealedFile {
  /** Puts the text where it belongs. Throws a Diagnostic that has it, which is sealed, if that fails: nobody else does. */
  write(sealed: string): Promise<void>;
  /** Leaves nothing behind but what was written. */
  close(): Promise<void>;
}

/** A file that is there only once it has all of its text. Throws a Diagnostic where none can be made. */
export async function openSealedFile(path: string): Promise<SealedFile> {
  const partial = `${path}.partial`;
  const handle = await openPartial(partial, path);
  return {
    async write(sealed) {
      try {
        await handle.writeFile(sealed.endsWith("\n") ? sealed : `${sealed}\n`);
        await handle.sync();
        await rename(partial, path);
      } catch (error) {
        throw new Diagnostic(`${path} could not be written`, {
          detail: `${toReason(error)}. The token has its new text all the same. Open this with the recipient's identity:\n\n${sealed}`,
          path: ["sealed_token_file"],
        });
      }
    },
    async close() {
      await handle.close();
      await rm(partial, { force: true });
    },
  };
}

async function openPartial(partial: string, path: string) {
  try {
    return await open(partial, "w", 0o600);
  } catch (error) {
    throw new Diagnostic(`${path} cannot be written`, {
      detail: `${toReason(error)}. The token was not rotated.`,
      path: ["sealed_token_file"],
    });
  }
}

const toReason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
