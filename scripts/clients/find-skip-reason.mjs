import { spawnSync } from "node:child_process";

const tools = {
  javac: { args: ["-version"], install: "install a JDK 17 or newer" },
  mvn: { args: ["-version"], install: "install Maven" },
  go: { args: ["version"], install: "install Go 1.24 or newer" },
  python3: {
    args: ["-c", "import sys, venv; sys.exit(sys.version_info < (3, 10))"],
    install: "install Python 3.10 or newer with venv",
  },
};

/**
 * Why a test that needs these programs cannot run here; undefined when it can.
 * @param {(keyof typeof tools)[]} names
 * @returns {string | undefined}
 */
export function findSkipReason(names) {
  for (const name of names) {
    const { args, install } = tools[name];
    const { status } = spawnSync(name, args, { stdio: "ignore" });
    if (status !== 0) return `${name} is missing or too old: ${install}`;
  }
}
