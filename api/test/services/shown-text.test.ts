import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { type AgeProgram, findAge, makeAgeKey } from "../helpers/age.ts";
import { expectProblem, pointersOf } from "../helpers/expect-problem.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { accountsPath, makeAccount, makeToken, statusWith } from "../helpers/resources.ts";
import { runTokenry } from "../helpers/run-tokenry.ts";
import { newTokenText } from "../helpers/token-text.ts";

describe("a token whose text is sealed for a recipient", function () {
  this.timeout(120_000);
  let api: Harness;
  let account: string;
  let folder: string;
  let age: AgeProgram | undefined;
  let key: { identity: string; recipient: string };
  before(async () => {
    api = await startHarness();
    account = (await makeAccount(api)).id;
    key = await makeAgeKey();
    folder = await mkdtemp(join(tmpdir(), "tokenry-seal-"));
    await writeFile(identityFile(), `# created by a test\n# public key: ${key.recipient}\n${key.identity}\n`);
    age = await findAge();
  });
  after(async () => {
    await age?.remove();
    await rm(folder, { recursive: true, force: true });
    await api.stop();
  });

  const identityFile = () => join(folder, "key.txt");
  const path = () => `${accountsPath}/${account}/api-tokens`;
  const create = (recipient: unknown, more: object = {}, headers: Record<string, string> = {}) =>
    api.call("POST", path(), { body: { name: "deploy", recipient, ...more }, headers });
  const seal = async () => {
    const answer = await create(key.recipient);
    expect(answer.status, answer.text).to.equal(200);
    return answer.json<{ id: string; sealedToken: string }>();
  };
  const unseal = async (sealed: string) => {
    const { code, stdout, stderr } = await runTokenry(["unseal", identityFile()], {}, sealed);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: "" });
    return stdout.trim();
  };

  describe("200", () => {
    it("is in the answer as an age file only, which `tokenry unseal` opens to a token that works", async () => {
      const answer = await create(key.recipient);
      expect(answer.json()).to.have.property("sealedToken");
      expect(answer.json()).to.not.have.property("fullToken");
      // Its prefix and six characters of its lookup id are no secret.
      expect(answer.text).not.to.match(/tkr_sat_[0-9A-Za-z]{7}/);
      const text = await unseal(answer.json<{ sealedToken: string }>().sealedToken);
      expect(text).to.match(/^tkr_sat_[0-9A-Za-z]{54}$/);
      expect(await statusWith(api, text)).to.equal(200);
    });

    it("is opened by age itself", async function () {
      if (!age) {
        console.log("SKIP: opening a sealed token with age: it is not on the PATH; install age, or Go to build it");
        return this.skip();
      }
      const { sealedToken } = await seal();
      const { status, stdout, stderr } = spawnSync(age.path, ["--decrypt", "-i", identityFile()], {
        input: sealedToken,
        encoding: "utf8",
      });
      expect(status, stderr).to.equal(0);
      expect(await statusWith(api, stdout)).to.equal(200);
    });

    it("is another each time, also for one text, and the same for one Idempotency-Key", async () => {
      expect((await seal()).sealedToken).not.to.equal((await seal()).sealedToken);
      const headers = { "idempotency-key": randomUUID() };
      const first = await create(key.recipient, {}, headers);
      expect((await create(key.recipient, {}, headers)).json()).to.deep.equal(first.json());
    });

    it("is given anew by a rotation, which ends the old one", async () => {
      const { id, fullToken } = await makeToken(api, account);
      const answer = await api.call("POST", `${path()}/${id}/rotate`, { body: { recipient: key.recipient } });
      expect(answer.json()).to.have.property("sealedToken");
      expect(answer.json()).to.not.have.property("fullToken");
      const text = await unseal(answer.json<{ sealedToken: string }>().sealedToken);
      expect([await statusWith(api, fullToken), await statusWith(api, text)]).to.deep.equal([401, 200]);
    });
  });

  describe("422", () => {
    const refused = [
      { what: "no key", recipient: "nobody" },
      {
        what: "a key with a wrong character",
        recipient: () => key.recipient.replace(/.$/, (c) => (c === "q" ? "p" : "q")),
      },
      { what: "a key in capitals", recipient: () => key.recipient.toUpperCase() },
      { what: "the identity in place of the key", recipient: () => key.identity },
      { what: "an SSH key", recipient: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL" },
      // All zeros: a point of low order.
      {
        what: "a key that anyone can open",
        recipient: "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
      },
      { what: "a number", recipient: 7 },
    ];
    for (const { what, recipient } of refused) {
      it(`is not sealed for ${what}; no token is made and the answer does not repeat it`, async () => {
        const value = typeof recipient === "function" ? recipient() : recipient;
        const before = (await api.call("GET", path())).json<{ total: number }>().total;
        const answer = await create(value);
        const problem = expectProblem(answer, "validation-failed");
        expect(pointersOf(problem)).to.deep.equal(["/recipient"]);
        expect(answer.text).not.to.contain(String(value).slice(10) || "nothing");
        expect((await api.call("GET", path())).json()).to.include({ total: before });
      });
    }

    it("is not sealed together with a text that the caller brings", async () => {
      const problem = expectProblem(await create(key.recipient, { secret: newTokenText() }), "validation-failed");
      expect(pointersOf(problem)).to.deep.equal(["/recipient"]);
    });
  });
});
