import { randomBytes } from "node:crypto";
import { expect } from "chai";
import { createPasswordHasher } from "../../src/lib/password-hasher.ts";
import { openAnswer, type Seal, sealAnswer } from "../../src/services/sealed-answer.ts";
import { cheapPasswordCost } from "../helpers/cheap-password-cost.ts";

const seal: Seal = {
  passwords: createPasswordHasher(cheapPasswordCost),
  serverKey: Buffer.alloc(32, 1),
  credential: { kind: "token", text: "tkr_pat_a" },
  idempotencyKey: "key",
  context: "record",
};

describe("a sealed answer", () => {
  it("opens for the same server key, credential, idempotency key and record", async () => {
    for (const credential of [seal.credential, { kind: "password", text: "Correct-Horse-1!" } as const]) {
      const sealed = await sealAnswer({ ...seal, credential }, "ünd");
      expect(await openAnswer({ ...seal, credential }, sealed)).to.equal("ünd");
    }
  });

  for (const [what, other] of [
    ["server key", { serverKey: Buffer.alloc(32, 2) }],
    ["credential", { credential: { kind: "token", text: "tkr_pat_b" } }],
    ["kind of credential", { credential: { kind: "password", text: "tkr_pat_a" } }],
    ["idempotency key", { idempotencyKey: "Key" }],
    ["record", { context: "another" }],
  ] as [string, Partial<Seal>][]) {
    it(`stays shut for another ${what}`, async () => {
      expect(await openAnswer({ ...seal, ...other }, await sealAnswer(seal, "secret"))).to.equal(undefined);
    });
  }

  it("stays shut when a byte of it has changed, or some are missing", async () => {
    const sealed = Buffer.from(await sealAnswer(seal, "secret"), "base64url");
    for (const index of [0, 16, 28, 44, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[index]! ^= 1;
      expect(await openAnswer(seal, changed.toString("base64url"))).to.equal(undefined);
    }
    expect(await openAnswer(seal, sealed.subarray(0, -1).toString("base64url"))).to.equal(undefined);
    expect(await openAnswer(seal, randomBytes(60).toString("base64url"))).to.equal(undefined);
  });

  it("is another one each time", async () => {
    expect(await sealAnswer(seal, "secret")).to.not.equal(await sealAnswer(seal, "secret"));
  });
});
