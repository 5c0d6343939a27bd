import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect } from "chai";

const source = new URL("../../src/log/create-logger.ts", import.meta.url);

/** What a program with a logger writes. */
async function run(body: string): Promise<{ lines: { n?: number }[]; code: number | null }> {
  const program = `import { createLogger } from "${source.href}"; const logger = createLogger("info"); ${body}`;
  const flags = ["--import=ts-blank-space/register", "--conditions=source", "--input-type=module", "-e", program];
  const child = spawn(process.execPath, flags, { stdio: ["ignore", "pipe", "ignore"] });
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += String(chunk);
  });
  const [code] = (await once(child, "close")) as [number | null];
  const lines = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { n?: number });
  return { lines, code };
}

describe("The log", () => {
  const write = "for (let n = 0; n < 1000; n++) logger.info({ n }, 'line');";
  const all = Array.from({ length: 1000 }, (_, n) => n);

  for (const [how, end] of [
    ["comes to its end", ""],
    ["calls process.exit", "process.exit(3);"],
    ["fails", "throw new Error('unexpected');"],
    ["fails later", "setImmediate(() => { throw new Error('unexpected'); });"],
  ]) {
    it(`has every line in its order when the process ${how}`, async () => {
      const { lines } = await run(write + end);
      expect(lines.map(({ n }) => n)).to.deep.equal(all);
    });
  }

  it("has a line within a second while the process goes on", async () => {
    const { lines, code } = await run(
      "logger.info({ n: 1 }, 'line'); setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1000);",
    );
    expect(code).to.equal(null);
    expect(lines.map(({ n }) => n)).to.deep.equal([1]);
  });
});
