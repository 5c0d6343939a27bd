import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect } from "chai";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

describe("README", () => {
  it("its example runs as it is written", async () => {
    const readme = await readFile(path.join(ROOT, "README.md"), "utf8");
    const example = /```ts\n(.*?)```/s.exec(readme)![1]!;
    // Inside the package, so that its own name resolves.
    const program = path.join(ROOT, ".tmp", "readme-example.ts");
    await mkdir(path.dirname(program), { recursive: true });
    await writeFile(program, example);
    const directory = await mkdtemp(path.join(tmpdir(), "mongoose-sqlite-readme-"));
    const args = ["--import", import.meta.resolve("ts-blank-space/register"), "--conditions=source", program];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: directory });
    expect(stdout)
      .to.match(/email: 'ada@example\.com',\s+logins: 2/)
      .and.match(/update operator \$rename\n$/);
    await rm(directory, { recursive: true });
    await rm(path.dirname(program), { recursive: true });
  });
});
