import { expect } from "chai";
import { toLogLine } from "../../src/plugin/log.ts";

describe("toLogLine", () => {
  it("has six digits after the second, or Terraform takes it for plain text", () => {
    const line = toLogLine("info", "made", { id: 7n }, new Date("2026-01-02T03:04:05.678Z"));
    expect(JSON.parse(line)).to.deep.equal({
      id: "7",
      "@level": "info",
      "@message": "made",
      "@module": "provider",
      "@timestamp": "2026-01-02T03:04:05.678000Z",
    });
  });

  it("is one line, whatever the message holds", () => {
    expect(toLogLine("error", "a\nb", { stack: "c\nd" }, new Date(0))).not.to.contain("\n");
  });

  it("does not let fields replace its head", () => {
    expect(JSON.parse(toLogLine("error", "a", { "@level": "trace" }, new Date(0)))).to.include({ "@level": "error" });
  });
});
