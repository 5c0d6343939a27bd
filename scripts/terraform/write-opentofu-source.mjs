import { execFile } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const MODULE = "github.com/opentofu/opentofu";
const BACKENDS = ["azure", "consul", "cos", "gcs", "kubernetes", "oss", "pg", "s3"];
const KEY_PROVIDERS = ["aws_kms", "azure_vault", "gcp_kms", "openbao"];

const BACKEND = `package absent

import (
	"${MODULE}/internal/backend"
	"${MODULE}/internal/encryption"
)

func New(encryption.StateEncryption) backend.Backend { panic("built for tests, without this backend") }
`;
const toKeyProvider = (name) => `package ${name}

import "${MODULE}/internal/encryption/keyprovider"

type absent struct{}

func New() keyprovider.Descriptor { return absent{} }

func (absent) ID() keyprovider.ID { return "${name}" }

func (absent) ConfigStruct() keyprovider.Config { panic("built for tests, without this key provider") }
`;

/**
 * OpenTofu's source of the version in `<folder>/go.mod`, in `<folder>/dist/source`, without what keeps state or its keys with cloud
 * providers: no test has such a state, and their clients are two thirds of the time that the build takes. `<folder>/dist/go.mod` takes it
 * in place of the module.
 */
export async function writeOpenTofuSource(folder, go) {
  const dist = path.join(folder, "dist");
  const source = path.join(dist, "source");
  const { stdout } = await promisify(execFile)(go, ["mod", "download", "-json", MODULE], { cwd: folder });
  const { Dir: module } = JSON.parse(stdout);
  await rm(source, { recursive: true, force: true });
  for (const part of ["cmd", "internal", "version"]) await copyFolder(path.join(module, part), path.join(source, part));
  await copyFile(path.join(module, "go.mod"), path.join(source, "go.mod"));
  for (const name of BACKENDS) await replaceFolder(path.join(source, "internal/backend/remote-state", name), BACKEND);
  for (const name of KEY_PROVIDERS) {
    await replaceFolder(path.join(source, "internal/encryption/keyprovider", name), toKeyProvider(name));
  }
  const requirements = await readFile(path.join(folder, "go.mod"), "utf8");
  await writeFile(path.join(dist, "go.mod"), `${requirements}\nreplace ${MODULE} => ./dist/source\n`);
  await copyFile(path.join(folder, "go.sum"), path.join(dist, "go.sum"));
}

/** Without tests. Go's module cache is read-only; the copies of its folders must not be. */
async function copyFolder(from, to) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.name === "testdata" || entry.name.endsWith("_test.go")) continue;
    await (entry.isDirectory() ? copyFolder(source, copy) : copyFile(source, copy));
  }
}

async function replaceFolder(folder, content) {
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await writeFile(path.join(folder, "absent.go"), content);
}
