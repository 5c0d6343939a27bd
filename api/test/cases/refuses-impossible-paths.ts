import { expectProblem } from "../helpers/expect-problem.ts";
import { callTarget, type GetTarget } from "./target.ts";

/** 404: the path names something that cannot be, or is not there. `names` are the segments to replace. */
export function refusesImpossiblePaths(getTarget: GetTarget, names: Readonly<Record<string, () => string>>): void {
  for (const [name, segmentOf] of Object.entries(names)) {
    for (const [title, segment] of impossible) {
      it(`finds no ${name} that ${title}`, async () => {
        const target = getTarget();
        const path = target.path
          .split("/")
          .map((part) => {
            const [bare = "", ...query] = part.split("?");
            return bare === segmentOf() ? [segment, ...query].join("?") : part;
          })
          .join("/");
        expectProblem(await callTarget({ ...target, path }), "not-found");
      });
    }
  }
}

const impossible = [
  ["is unknown", "unknown"],
  ["has a slash", "a%2Fb"],
  ["has a NUL", "a%00b"],
  ["has a dot", "a.b"],
  ["is longer than any", "a".repeat(300)],
  ["is not ASCII", "%C3%A4"],
] as const;
