import { createHash } from "node:crypto";
import type { Schemas } from "@tokenry/spec";
import { notFound } from "../errors.ts";
import { createSigningKey } from "./openpgp.ts";

/** The provider's package: one zip for every platform, since it is a script. */
export interface ProviderPackage {
  version: string;
  zip: Buffer;
}

export interface ProviderFile {
  body: string | Buffer;
  contentType: string;
}

/** Answers of the provider registry protocol. Methods fail with `not-found`. */
export interface ProviderRegistry {
  versions(): Schemas["ProviderVersions"];
  download(version: string, os: string, arch: string): Schemas["ProviderDownload"];
  file(version: string, name: string): ProviderFile;
}

const protocols = ["6.0"];
// Windows cannot run a script as a plugin.
const platforms = ["linux", "darwin", "freebsd"].flatMap((os) => ["amd64", "arm64"].map((arch) => ({ os, arch })));
const keyCreatedAt = Date.UTC(2026, 0, 1) / 1000;

/** `seed`: 32 bytes, the same on all nodes, from which the signing key is made. */
export function createProviderRegistry(provider: ProviderPackage, seed: Buffer): ProviderRegistry {
  const key = createSigningKey(seed, "Tokenry provider registry", keyCreatedAt);
  const shasum = createHash("sha256").update(provider.zip).digest("hex");
  const zipName = (os: string, arch: string) => `terraform-provider-tokenry_${provider.version}_${os}_${arch}.zip`;
  const sums = platforms.map(({ os, arch }) => `${shasum}  ${zipName(os, arch)}\n`).join("");
  const signature = key.sign(Buffer.from(sums));

  const requireVersion = (version: string) => {
    if (version !== provider.version) throw notFound(`version ${version}; this server has ${provider.version}`);
  };
  return {
    versions: () => ({ versions: [{ version: provider.version, protocols, platforms }] }),
    download: (version, os, arch) => {
      requireVersion(version);
      if (!platforms.some((platform) => platform.os === os && platform.arch === arch)) {
        throw notFound(`package for ${os}_${arch}`);
      }
      // Relative to .../{version}/download/{os}/{arch}, so that it holds behind any host name and path prefix.
      const files = "../../files";
      return {
        protocols,
        os,
        arch,
        filename: zipName(os, arch),
        download_url: `${files}/${zipName(os, arch)}`,
        shasums_url: `${files}/SHA256SUMS`,
        shasums_signature_url: `${files}/SHA256SUMS.sig`,
        shasum,
        signing_keys: { gpg_public_keys: [{ key_id: key.id, ascii_armor: key.armored }] },
      };
    },
    file: (version, name) => {
      requireVersion(version);
      if (name === "SHA256SUMS") return { body: sums, contentType: "text/plain" };
      if (name === "SHA256SUMS.sig") return { body: signature, contentType: "application/octet-stream" };
      if (platforms.some(({ os, arch }) => zipName(os, arch) === name)) {
        return { body: provider.zip, contentType: "application/zip" };
      }
      throw notFound(`file "${name}"`);
    },
  };
}
