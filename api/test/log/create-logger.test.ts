import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";

const source = new URL("../../src/log/create-logger.ts", import.meta.url);

interface Line {
  n?: number;
  text?: string;
  lines?: number;
  last?: boolean;
}

interface Reader {
  /** Reads nothing before. */
  readAfterMs?: number;
  /** Is gone from the start. */
  closed?: boolean;
}

/** What a program with a logger writes. */
async function run(
  body: string,
  { readAfterMs = 0, closed }: Reader = {},
): Promise<{ lines: Line[]; code: number | null }> {
  // To name process.stdout is what makes a pipe one that does not block.
  const program = `import { createLogger } from "${source.href}"; process.stdout; const logger = createLogger("info"); ${body}`;
  const flags = ["--import=ts-blank-space/register", "--conditions=source", "--input-type=module", "-e", program];
  const child = spawn(process.execPath, flags, { stdio: ["ignore", "pipe", "ignore"] });
  const closing = once(child, "close") as Promise<[number | null]>;
  let text = "";
  if (closed) child.stdout.destroy();
  await sleep(readAfterMs);
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    text += String(chunk);
  });
  const [code] = await closing;
  const lines = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
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

  it("keeps characters beyond ASCII, and long lines", async () => {
    const { lines } = await run(
      "logger.info({ text: 'é€😀'.repeat(50_000) }, 'long'); logger.info({ text: 'é' }, 'short');",
    );
    expect(lines.map(({ text }) => text)).to.deep.equal(["é€😀".repeat(50_000), "é"]);
  });

  it("says how many lines a reader that stood still has missed, and goes on", async () => {
    const { lines } = await run(
      "for (let n = 0; n < 30_000; n++) logger.info({ n, text: 'x'.repeat(100) }, 'line');" +
        "setTimeout(() => logger.info({ last: true }, 'last'), 4_000);",
      { readAfterMs: 2_500 },
    );
    const { lines: lost = 0 } = lines.find(({ lines: count }) => count !== undefined) ?? {};
    expect(lost).to.be.greaterThan(0);
    expect(lines.filter(({ n }) => n !== undefined)).to.have.lengthOf(30_000 - lost);
    expect(lines.at(-1)?.last).to.equal(true);
  });

  it("outlives its reader", async () => {
    const { code } = await run(`${write} setTimeout(() => { ${write} process.exitCode = 7; }, 500);`, { closed: true });
    expect(code).to.equal(7);
  });

  it("has a line within a second while the process goes on", async () => {
    const { lines, code } = await run(
      "logger.info({ n: 1 }, 'line'); setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1000);",
    );
    expect(code).to.equal(null);
    expect(lines.map(({ n }) => n)).to.deep.equal([1]);
  });
});
