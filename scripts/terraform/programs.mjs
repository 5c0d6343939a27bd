import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createGoProgram } from "../go/go-program.mjs";
import { writeOpenTofuSource } from "./write-opentofu-source.mjs";

const FOLDER = path.dirname(fileURLToPath(import.meta.url));
const SOURCES = ["go.mod", "go.sum"];

const newerFolder = path.join(FOLDER, "newer");
const openTofuFolder = path.join(FOLDER, "opentofu");
const openTofu = createGoProgram({
  folder: openTofuFolder,
  name: "tofu",
  package: "github.com/opentofu/opentofu/cmd/tofu",
  sources: [...SOURCES, "../write-opentofu-source.mjs"],
  flags: ["-modfile=dist/go.mod", "-ldflags=-s -w"],
  takes: "about a minute",
  prepare: (go) => writeOpenTofuSource(openTofuFolder, go),
});
const newer = createGoProgram({
  folder: newerFolder,
  name: "terraform",
  package: "github.com/hashicorp/terraform",
  sources: SOURCES,
  // A release that has the experiments: deferral is one of them.
  flags: ["-ldflags=-s -w -X github.com/hashicorp/terraform/version.dev=no -X main.experimentsAllowed=yes"],
  takes: "about two minutes",
  prepare: writeAbsentModules,
});

/** What the acceptance tests run with beside the terraform on PATH. */
export const programs = {
  openTofu: { title: "OpenTofu 1.12", ...openTofu },
  newerTerraform: { title: "Terraform 1.14", ...newer },
};

/** Why the program cannot be had on this machine, and what to install; undefined when it can. */
export function programSkipReason({ title, isAvailable }) {
  if (isAvailable()) return undefined;
  return `Go is not installed; install Go 1.26 or newer (https://go.dev/dl) to build ${title}`;
}

/**
 * Terraform's module needs modules of its own repository that nobody can get: the backends that keep state with cloud providers. No test has
 * such a state, so that each is written here without content, where go.mod replaces it.
 */
async function writeAbsentModules() {
  const backends = ["azure", "consul", "cos", "gcs", "kubernetes", "oci", "oss", "pg", "s3"];
  const source = `package absent

import "github.com/hashicorp/terraform/internal/backend"

func New() backend.Backend { panic("built for tests, without this backend") }
`;
  for (const name of backends) {
    await writeModule(name, `internal/backend/remote-state/${name}`, "absent.go", source);
  }
  // Terraform's own tests alone use it.
  await writeModule("legacy", "internal/legacy", "terraform/absent.go", "package terraform\n");
}

async function writeModule(name, module, file, source) {
  const folder = path.join(newerFolder, "dist", "absent", name);
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, "go.mod"), `module github.com/hashicorp/terraform/${module}\n`);
  await writeFile(path.join(folder, file), source);
}
