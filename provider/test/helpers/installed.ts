import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packProvider } from "../../scripts/pack.mjs";

export interface Mirror {
  folder: string;
  /** For the CLI configuration: providers come from here and from nowhere else. */
  cliConfig: string;
  close(): Promise<void>;
}

/** A filesystem mirror as `npm run provider:pack` makes it. */
export async function createPackedMirror(options: { executable?: boolean } = {}): Promise<Mirror> {
  const temporary = await mkdtemp(join(tmpdir(), "tokenry-mirror-"));
  const folder = await packProvider(temporary, options);
  return {
    folder,
    cliConfig: `provider_installation {\n  filesystem_mirror {\n    path = "${folder}"\n  }\n}\n`,
    close: () => rm(temporary, { recursive: true, force: true }),
  };
}
