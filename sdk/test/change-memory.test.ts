import type { VerifiedToken } from "@tokenry/sdk";
import { expect } from "chai";
import { createChangeMemory } from "../src/verifier/change-memory.ts";

describe("what a verifier remembers of changes", () => {
  const of = (tokenId: string, principalId: string) =>
    ({ tokenId, principal: { id: principalId } }) as unknown as VerifiedToken;

  it("is bounded: an answer from before what was forgotten is of unknown standing, never current", () => {
    const memory = createChangeMemory(2);
    memory.note([{ tokenId: "a" }], 1);
    memory.note([{ tokenId: "b" }], 2);
    memory.note([{ tokenId: "c" }], 3);
    const standing = (tokenId: string, position: number) => memory.standingOf(of(tokenId, "p"), position, memory.era());
    expect(standing("a", 0), "a's change is forgotten").to.equal("unknown");
    expect(standing("a", 1)).to.equal("current");
    expect(standing("b", 1)).to.equal("outdated");
    expect(standing("b", 2)).to.equal("current");
    expect(standing("c", 2)).to.equal("outdated");
    expect(standing("d", 1)).to.equal("current");
  });

  it("keeps the newest change of each, and forgets by the order of changes", () => {
    const memory = createChangeMemory(2);
    memory.note([{ tokenId: "a" }], 1);
    memory.note([{ principalId: "p" }], 2);
    memory.note([{ tokenId: "a" }], 3);
    memory.note([{ tokenId: "b" }], 4);
    expect(memory.standingOf(of("a", "q"), 2, memory.era())).to.equal("outdated");
    expect(memory.standingOf(of("x", "p"), 1, memory.era())).to.equal("unknown");
  });

  it("takes a change in a tenant as one of every token", () => {
    const memory = createChangeMemory();
    memory.note([{ tenantId: "main" }], 7);
    expect(memory.standingOf(of("a", "p"), 6, memory.era())).to.equal("outdated");
    expect(memory.standingOf(of("a", "p"), 7, memory.era())).to.equal("current");
  });

  it("does not compare positions across a reset", () => {
    const memory = createChangeMemory();
    const before = memory.era();
    memory.reset(5);
    expect(memory.standingOf(of("a", "p"), 900, before)).to.equal("unknown");
    expect(memory.standingOf(of("a", "p"), 4, memory.era())).to.equal("unknown");
    expect(memory.standingOf(of("a", "p"), 5, memory.era())).to.equal("current");
  });
});
