import { execFileSync } from "node:child_process";
import { mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import { callApi } from "../helpers/call-api.ts";
import { describeEmbedded } from "../helpers/describe-embedded.ts";
import { expectProblem } from "../helpers/expect-problem.ts";
import { accountsPath } from "../helpers/resources.ts";
import { spawnTokenry, type TokenryProcess } from "../helpers/tokenry-process.ts";
import { waitUntil } from "../helpers/wait-until.ts";

const diskBytes = 8 * 1024 * 1024;
const firstAdmin = { TOKENRY_ADMIN_EMAIL: "admin@example.com", TOKENRY_ADMIN_PASSWORD: "Correct-Horse-1!" };

/** Why no small disk could be mounted; undefined when it was. */
function mountSmallDisk(folder: string): string | undefined {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${diskBytes}`, "tmpfs", folder], { stdio: "pipe" });
    return undefined;
  } catch (error) {
    return (error as Error).message.trim().replaceAll("\n", " ");
  }
}

describeEmbedded("A server whose disk is full", function () {
  this.timeout(60_000);
  let disk: string;
  let program: TokenryProcess;
  let url = "";
  let admin = "";
  /** Made before the disk is full, first used when it is. */
  let unused = "";
  let isMounted = false;
  /** Every service account whose creation was acknowledged. */
  const acknowledged: string[] = [];

  before(async function () {
    disk = await mkdtemp(join(tmpdir(), "tokenry-disk-"));
    const reason = mountSmallDisk(disk);
    if (reason !== undefined) {
      console.log(`SKIP: a server whose disk is full: ${reason}; run as root where tmpfs can be mounted`);
      this.skip();
    }
    isMounted = true;
    program = await start();
    const auth = { username: firstAdmin.TOKENRY_ADMIN_EMAIL, password: firstAdmin.TOKENRY_ADMIN_PASSWORD };
    const makeOwnToken = async (): Promise<string> => {
      const made = await callApi(url, "POST", "/api/v1/me/api-tokens", { auth, body: { name: "disk" } });
      return made.json<{ fullToken: string }>().fullToken;
    };
    admin = await makeOwnToken();
    unused = await makeOwnToken();
    expect((await create()).status).to.equal(200);
  });
  after(async () => {
    program?.child.kill("SIGKILL");
    await program?.ended;
    if (isMounted) execFileSync("umount", [disk]);
    await rm(disk, { recursive: true, force: true });
  });

  const start = async (): Promise<TokenryProcess> => {
    const started = await spawnTokenry({ TOKENRY_DATA_DIR: join(disk, "data"), ...firstAdmin });
    url = await started.url;
    return started;
  };
  const create = async () => {
    const body = { name: "disk", description: "x".repeat(200) };
    const answer = await callApi(url, "POST", accountsPath, { auth: { token: admin }, body });
    if (answer.status === 200) acknowledged.push(answer.json<{ id: string }>().id);
    return answer;
  };
  const statusOf = async (path: string, token = admin): Promise<number> =>
    (await callApi(url, "GET", path, { auth: { token } })).status;
  const expectAllThere = async (): Promise<void> => {
    for (const id of acknowledged) expect(await statusOf(`${accountsPath}/${id}`)).to.equal(200);
  };
  const fill = async (): Promise<void> => {
    const { bavail, bsize } = await statfs(disk);
    // The server may take the last of it first.
    await writeFile(join(disk, "filler"), Buffer.alloc(bavail * bsize)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOSPC") throw error;
    });
  };
  const createUntilRefused = async () => {
    for (let count = 0; count < 2_000; count++) {
      const answer = await create();
      if (answer.status !== 200) return answer;
    }
    throw new Error("the disk did not become full");
  };

  it("answers a create with 503 and Retry-After, and its log says what is full and what to do", async () => {
    await fill();
    const refused = await createUntilRefused();
    expectProblem(refused, "unavailable");
    expect(refused.headers["retry-after"]).to.equal("1");
    const id = String(refused.headers["x-request-id"]);
    const line = () =>
      program
        .stdout()
        .split("\n")
        .find((text) => text.includes(`"${id}"`) && text.includes('"level":50'));
    await waitUntil(() => line() !== undefined, 2_000);
    expect(line()).to.match(/tokenry\.db: .* is full\. Free some space/);
  });

  it("meanwhile lets in tokens that it remembers and tokens that it must read, and has all that it acknowledged", async () => {
    // Longer than a node remembers without a read of the change feed, and than a use waits to be written.
    await setTimeout(2_500);
    expect(await statusOf("/api/v1/me")).to.equal(200);
    expect(await statusOf("/api/v1/me", unused)).to.equal(200);
    await expectAllThere();
    expectProblem(await createUntilRefused(), "unavailable");
  });

  it("takes creates again when there is space, without a restart", async () => {
    await rm(join(disk, "filler"));
    await waitUntil(async () => (await create()).status === 200, 5_000);
    await expectAllThere();
  });

  it("starts after a kill -9 with the disk still full, lets tokens in, and has all that it acknowledged", async () => {
    await fill();
    await createUntilRefused();
    program.child.kill("SIGKILL");
    await program.ended;
    program = await start();
    expect(await statusOf("/api/v1/me")).to.equal(200);
    expect(await statusOf("/api/v1/me", unused)).to.equal(200);
    await expectAllThere();
    expectProblem(await createUntilRefused(), "unavailable");

    await rm(join(disk, "filler"));
    await waitUntil(async () => (await create()).status === 200, 5_000);
    program.child.kill("SIGTERM");
    expect((await program.ended).code).to.equal(0);
    program = await start();
    await expectAllThere();
  });
});
