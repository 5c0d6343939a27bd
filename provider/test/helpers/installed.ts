import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildProvider } from "../../scripts/build.mjs";
import { address } from "../../src/provider.ts";
import { version } from "../../src/version.ts";

/** As Terraform names it: `linux_amd64`. */
export const platform = `${process.platform}_${process.arch === "x64" ? "amd64" : process.arch}`;

export interface Mirror {
  /** For the CLI configuration: providers come from here and from nowhere else. */
  cliConfig: string;
  close(): Promise<void>;
}

/** A filesystem mirror with the package as the build makes it. */
export async function createPackedMirror(): Promise<Mirror> {
  const folder = await mkdtemp(join(tmpdir(), "tokenry-mirror-"));
  const { zip } = await buildProvider(join(folder, "dist"));
  const packages = join(folder, "mirror", address);
  await mkdir(packages, { recursive: true });
  await copyFile(zip, join(packages, `terraform-provider-tokenry_${version}_${platform}.zip`));
  return {
    cliConfig: `provider_installation {\n  filesystem_mirror {\n    path = "${join(folder, "mirror")}"\n  }\n}\n`,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
