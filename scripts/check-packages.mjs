/** Packs every published package, lints the tarballs, installs them in an empty folder, and imports and runs them there. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { root } from "./run-node.mjs";

const manifests = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  .workspaces.map((folder) => ({ folder, manifest: readManifest(folder) }))
  .filter(({ manifest }) => !manifest.private);

const temporary = mkdtempSync(join(tmpdir(), "tokenry-packages-"));
try {
  await build();
  const tarballs = manifests.map(({ folder, manifest }) => check(folder, manifest));
  tryTogether(tarballs);
  console.log(`${tarballs.length} packages pack, install and load`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}

function check(folder, manifest) {
  const packed = run("npm", ["pack", "--json", "--pack-destination", temporary], join(root, folder));
  const tarball = join(temporary, Object.values(JSON.parse(packed))[0].filename);
  console.log(`--- ${manifest.name}`);
  run("npx", ["publint", "run", tarball, "--strict"], root, "inherit");
  if (manifest.exports?.["."]) {
    run(
      "npx",
      ["attw", tarball, "--quiet", "--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm"],
      root,
      "inherit",
    );
  }
  return { manifest, tarball };
}

function tryTogether(tarballs) {
  const folder = join(temporary, "user");
  const specifiers = tarballs.flatMap(({ manifest }) =>
    Object.keys(manifest.exports ?? {})
      .filter((path) => !path.endsWith(".json"))
      .map((path) => join(manifest.name, path)),
  );
  execFileSync("mkdir", [folder]);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", "--silent", ...tarballs.map(({ tarball }) => tarball)], folder, "inherit");
  for (const specifier of specifiers) {
    run("node", ["--input-type=module", "-e", `await import(${JSON.stringify(specifier)})`], folder, "inherit");
  }
  run("node_modules/.bin/tokenry", ["--help"], folder);
}

function run(command, args, cwd, stdout = "pipe") {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", stdout, "inherit"] });
}
