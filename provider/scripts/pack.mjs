/**
 * `npm run provider:pack [-- --executable]`: makes dist/mirror, a filesystem mirror of Terraform with the provider for every platform. With
 * `--executable` the package for this platform holds Node too, and needs none.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildProvider, toZip, version } from "./build.mjs";
import { buildExecutable } from "./executable.mjs";

const address = "tokenry.local/tokenry/tokenry";

/** Not Windows, which starts no script as a program. */
const platforms = ["darwin", "freebsd", "linux"].flatMap((os) => ["amd64", "arm64"].map((arch) => `${os}_${arch}`));

/** As Terraform names it: `linux_amd64`. */
export const platform = `${process.platform}_${process.arch === "x64" ? "amd64" : process.arch}`;

/**
 * Answers the folder of the mirror, for `filesystem_mirror` or `-plugin-dir`.
 * @param {string} dist where to write
 * @param {{ executable?: boolean }} options
 */
export async function packProvider(
  dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist"),
  options = {},
) {
  const { zip } = await buildProvider(dist);
  const script = await readFile(zip);
  const mirror = join(dist, "mirror");
  const packages = join(mirror, address);
  await rm(mirror, { recursive: true, force: true });
  await mkdir(packages, { recursive: true });
  for (const name of new Set([...platforms, platform])) {
    const content = options.executable && name === platform ? await packExecutable() : script;
    await writeFile(join(packages, `terraform-provider-tokenry_${version}_${name}.zip`), content);
  }
  return mirror;
}

/** Lightly compressed: more takes a minute and saves a tenth. */
const packExecutable = async () =>
  Buffer.from(toZip({ [`terraform-provider-tokenry_v${version}`]: [await buildExecutable(), 0o755] }, 1));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await packProvider(undefined, { executable: process.argv.includes("--executable") }));
}
