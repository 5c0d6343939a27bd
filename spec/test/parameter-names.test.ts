import { expect } from "chai";
import { operations } from "../src/index.ts";

describe("The parameters of an operation", () => {
  it("have a name each: generators of clients make one argument of two that share it", () => {
    const shared = Object.values(operations).flatMap(({ id, pathParameters, queryParameters }) =>
      pathParameters.filter((name) => name in queryParameters).map((name) => `${id}: ${name}`),
    );
    expect(shared).to.deep.equal([]);
  });
});
