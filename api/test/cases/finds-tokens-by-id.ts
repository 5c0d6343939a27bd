import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { expectProblem } from "../helpers/expect-problem.ts";
import { unknownId } from "../helpers/resources.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** Of a list of API tokens, to whose path a POST makes one. */
export function findsTokensById(target: GetTarget): void {
  it("gives those of the tokens that are asked for by id, as a read gives them", async () => {
    const { api, path } = target();
    const make = async (body: object) =>
      (await api.call("POST", path, { body })).json<Schemas["CreateApiTokenResponse"]>().id;
    const first = await make({ name: "a", maxAge: "P1D" });
    api.clock.now += 1;
    const second = await make({ name: "b" });
    api.clock.now -= 1;
    const gone = await make({ name: "c" });
    await api.call("DELETE", `${path}/${gone}`);
    const list = async (query: string) => {
      const answer = await callTarget({ ...target(), path: `${path}?${query}` });
      expect(answer.status, answer.text).to.equal(200);
      return answer.json<Schemas["ApiTokenList"]>();
    };
    const [one, two] = await Promise.all(
      [first, second].map(async (id) => (await api.call("GET", `${path}/${id}`)).json()),
    );
    expect(one).to.include({ maxAge: "P1D" });
    expect(await list(`tokenId=${second}&tokenId=${gone}&tokenId=${first}&tokenId=${unknownId}`)).to.deep.equal({
      total: 2,
      results: [one, two],
    });
    expect(await list(`tokenId=${second},${second}`)).to.deep.equal({ total: 1, results: [two] });
    expect(await list(`tokenId=${unknownId}`)).to.deep.equal({ total: 0, results: [] });
  });
}

export function refusesBadTokenIds(target: GetTarget): void {
  for (const { ids, detail } of [
    { ids: "a%20b", detail: "that none can have" },
    { ids: "", detail: "that are empty" },
    { ids: Array.from({ length: 101 }, (_, index) => `id-${index}`).join(), detail: "when there are more than 100" },
  ]) {
    it(`refuses ids ${detail}`, async () => {
      const answer = await callTarget({ ...target(), path: `${target().path}?tokenId=${ids}` });
      const { errors } = expectProblem(answer, "invalid-parameter");
      expect(errors?.[0]?.pointer).to.match(/^\/query\/tokenId/);
    });
  }
}
