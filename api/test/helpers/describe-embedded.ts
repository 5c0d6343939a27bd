import { isOverTheWire } from "./harness.ts";

/** Tests of the embedded store alone. The run over the wire leaves them to the other run of the same suite. */
export const describeEmbedded = (title: string, define: (this: Mocha.Suite) => void): void => {
  if (!isOverTheWire) describe(title, define);
};
