import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../run-node.mjs";
import { cacheFolder } from "../cache-folder.mjs";
import { runProgram } from "../run-program.mjs";

const version = "7.25.0";
const document = join(root, "openapi.yaml");

/**
 * Generates a client from openapi.yaml with OpenAPI Generator (Maven Central), unless the one that is there is of the same
 * document and options. Resolves with its folder.
 */
export async function generate(language, options = []) {
  const folder = cacheFolder(language, version, ...options, await readFile(document, "utf8"));
  const done = join(folder, "generated");
  if (!existsSync(done)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const jar = await fetchJar();
    await runProgram("java", ["-jar", jar, "generate", "-g", language, "-i", document, "-o", folder, ...options]);
    await writeFile(done, "");
  }
  return folder;
}

async function fetchJar() {
  const folder = cacheFolder("openapi-generator", version);
  const jar = join(folder, `openapi-generator-cli-${version}.jar`);
  if (!existsSync(jar)) {
    const artifact = `org.openapitools:openapi-generator-cli:${version}`;
    const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
    await runProgram("mvn", ["-q", "-B", goal, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`]);
  }
  return jar;
}
