import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { callTarget, type GetTarget } from "./target.ts";

const dayMs = 86_400_000;

/** Of an operation that gives a token a text. `toTokenPath`: where the token is read. */
export function answersAsRead(target: GetTarget, toTokenPath: (id: string) => string): void {
  it("answers with all that a read tells of the token, and with its text, which no cache may keep", async () => {
    const { api } = target();
    const answer = await callTarget(target());
    const { fullToken, ...token } = answer.json<Schemas["CreateApiTokenResponse"]>();
    const read = await api.call("GET", toTokenPath(token.id));
    expect(read.status, read.text).to.equal(200);
    expect(token).to.deep.equal(read.json());
    expect(fullToken).to.match(/^tkr_[ps]at_/);
    expect(answer.headers["cache-control"]).to.equal("no-store");
  });

  it("repeats that answer to the same request with its Idempotency-Key, whatever became of the token", async () => {
    const { api } = target();
    const headers = { "idempotency-key": `as-read-${toTokenPath("")}` };
    const first = await callTarget(target(), { headers });
    expect(first.status, first.text).to.be.within(200, 201);
    const { id } = first.json<Schemas["CreateApiTokenResponse"]>();
    await api.call("PATCH", toTokenPath(id), { body: { description: "changed" } });
    api.clock.now += dayMs / 2;
    const second = await callTarget(target(), { headers });
    expect(second.json()).to.deep.equal(first.json());
    api.clock.now -= dayMs / 2;
  });
}
