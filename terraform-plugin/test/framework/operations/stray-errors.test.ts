import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import type { Diagnostic } from "../../../src/framework/diagnostic.ts";
import { reportStrayError, watchForStrayErrors } from "../../../src/framework/operations/stray-errors.ts";

/** Here stands for the process's handlers, which run in the context of what threw. */
const crashSoon = (isCrash: boolean) =>
  void globalThis.setTimeout(() => reportStrayError(new Error("lost"), isCrash), 1);

describe("watchForStrayErrors", () => {
  let warnings: Diagnostic[];
  const warn = (warning: Diagnostic) => void warnings.push(warning);

  beforeEach(() => {
    warnings = [];
  });

  it("warns of a promise that nobody waits for, and lets the handler go on", async () => {
    const body = async () => {
      crashSoon(false);
      await setTimeout(60);
      return "done";
    };
    expect(await watchForStrayErrors(body, warn, 10)).to.equal("done");
    expect(warnings[0]?.severity).to.equal("warning");
    expect(warnings[0]?.detail).to.contain("lost");
  });

  it("ends a handler that would wait for ever for a callback that crashed", async () => {
    const body = () => {
      crashSoon(true);
      return new Promise<never>(() => {});
    };
    let thrown: unknown;
    await watchForStrayErrors(body, warn, 10).catch((error: unknown) => {
      thrown = error;
    });
    expect(thrown).to.be.instanceOf(Error).with.property("message", "lost");
  });

  it("blames no other handler that runs at the same time", async () => {
    const others: Diagnostic[] = [];
    const crashing = async () => {
      crashSoon(true);
      await setTimeout(20);
    };
    await Promise.all([
      watchForStrayErrors(crashing, warn),
      watchForStrayErrors(
        () => setTimeout(20),
        (warning) => void others.push(warning),
      ),
    ]);
    expect(warnings).to.have.lengthOf(1);
    expect(others).to.deep.equal([]);
  });

  it("does nothing for an error of no handler", () => {
    expect(() => reportStrayError(new Error("lost"), true)).not.to.throw();
  });
});
