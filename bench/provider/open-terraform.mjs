import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ticksPerSecond = 100;

/**
 * A new folder with a configuration, initialised with providers from the mirror. Gives a function that runs terraform there and answers the
 * seconds it took, and the seconds of CPU that it and its plugins took.
 */
export function openTerraform(folder, main, { mirror, env: variables }) {
  mkdirSync(folder);
  const config = join(folder, "cli.tfrc");
  writeFileSync(join(folder, "main.tf"), main);
  writeFileSync(config, `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`);
  const env = { ...process.env, ...variables, TF_CLI_CONFIG_FILE: config, CHECKPOINT_DISABLE: "1", TF_INPUT: "0" };
  const run = (args) => {
    execFileSync("terraform", [...args, "-no-color"], { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
  };
  run(["init"]);
  return (args) => {
    const cpuBefore = cpuSecondsOfChildren();
    const startedAt = performance.now();
    run(args);
    return { seconds: (performance.now() - startedAt) / 1_000, cpuSeconds: cpuSecondsOfChildren() - cpuBefore };
  };
}

/** Of those that ended, and of theirs. */
function cpuSecondsOfChildren() {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}
