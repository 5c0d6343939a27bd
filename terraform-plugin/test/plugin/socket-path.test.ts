import { expect } from "chai";
import { toSocketPath } from "../../src/plugin/socket-path.ts";

describe("toSocketPath", () => {
  it("is in the folder that was asked for", () =>
    expect(toSocketPath("/run/x")).to.match(/^\/run\/x\/plugin-[0-9a-f]{16}$/));

  it("falls back to /tmp where the folder is too long for a socket, counted in bytes", () => {
    expect(toSocketPath(`/${"é".repeat(45)}`)).to.match(/^\/tmp\/plugin-/);
  });
});
