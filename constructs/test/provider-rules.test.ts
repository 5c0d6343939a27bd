import { expect } from "chai";
import { validateDuration } from "../../provider/src/validation/duration.ts";
import { validateName } from "../../provider/src/validation/name.ts";
import { durationProblem } from "../cdktf/src/duration-problem.ts";
import { nameProblem } from "../cdktf/src/name-problem.ts";

const names = [
  "ci",
  "a",
  "0",
  "ci-deploy-2",
  "a".repeat(63),
  "a".repeat(64),
  "",
  "CI",
  "ci_x",
  "-ci",
  "ci-",
  "a--b",
  "ü",
  "ci\n",
];

const durations = [
  ["", " ", "P30D", " P30D\n", "P1W", "P1W2D", "P1W2DT3H4M5.5S", "PT1H", "PT0.001S", "P0DT1S", "P007D", "P2900000D"],
  ["P", "PT", "P1DT", "T1H", "30d", "P30d", "p30d", "P-1D", "-P1D", "P1Y", "P1M", "P1W1M", "P1.5D", "PT1,5S", "P1D1W"],
  [
    "P0D",
    "PT0S",
    "PT0.0S",
    "PT0.0001S",
    "P3000000D",
    `P${"9".repeat(400)}D`,
    "PT1S1H",
    "PT1.1234567890S",
    "P1DT1",
    "PD",
  ],
].flat();

describe("what is refused at synthesis", () => {
  for (const name of names) {
    it(`is what the provider refuses: the name ${JSON.stringify(name)}`, () => {
      expect(nameProblem(name) === undefined).to.equal(validateName(name) === undefined);
    });
  }

  for (const duration of durations) {
    it(`is what the provider refuses: the duration ${JSON.stringify(duration.slice(0, 40))}`, () => {
      expect(durationProblem(duration) === undefined).to.equal(validateDuration(duration) === undefined);
    });
  }
});
