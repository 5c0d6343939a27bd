import { addDuration, parseDuration, parseTokenText } from "@tokenry/spec";
import { type FunctionDefinition, FunctionError } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { randomBase62 } from "../../../api/src/lib/ids.ts";
import { newTokenText } from "../../../api/test/helpers/token-text.ts";
import { durationFunction } from "../../src/functions/duration.ts";
import { tokenIdFunction } from "../../src/functions/token-id.ts";
import { tokenTextFunction } from "../../src/functions/token-text.ts";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure } from "../helpers/terraform-outcome.ts";

function failureOf(definition: FunctionDefinition, ...args: unknown[]): FunctionError {
  try {
    definition.call(...args);
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

describe("function duration", () => {
  const durations = [
    ["P7D", "P7D"],
    ["P1W", "P7D"],
    ["PT168H", "P7D"],
    [" PT24H ", "P1D"],
    ["PT90M", "PT1H30M"],
    ["PT3661S", "PT1H1M1S"],
    ["P1W2DT3H4M5S", "P9DT3H4M5S"],
    ["PT0.5S", "PT0.5S"],
    ["PT1.123456789S", "PT1.123S"],
    ["PT0.001S", "PT0.001S"],
    ["P2900000D", "P2900000D"],
  ] as const;
  for (const [given, want] of durations) {
    it(`writes ${given} as ${want}, which is as long, and itself again`, () => {
      expect(durationFunction.call(given)).to.equal(want);
      expect(parseDuration(want)).to.equal(parseDuration(given.trim()));
      expect(durationFunction.call(want)).to.equal(want);
    });
  }

  for (const given of ["", "30d", "P1Y", "P1M", "-P1D", "P0D", "PT", `P${"9".repeat(50)}D`]) {
    it(`refuses ${JSON.stringify(given.slice(0, 20))} as the server does, and points at the argument`, () => {
      expect(() => addDuration(Date.now(), parseDuration(given))).to.throw();
      expect(failureOf(durationFunction, given).argument).to.equal(0);
    });
  }
});

describe("function token_id", () => {
  it("finds the lookup id, also in a text of another server", () => {
    expect(tokenIdFunction.call(newTokenText({ lookupId: "A".repeat(16) }))).to.equal("A".repeat(16));
    expect(tokenIdFunction.call(newTokenText({ prefix: "acme", type: "pat", lookupId: "b".repeat(16) }))).to.equal(
      "b".repeat(16),
    );
  });

  const text = newTokenText();
  for (const [what, wrong] of [
    ["another checksum", `${text.slice(0, -6)}000000`],
    ["a lost character", text.slice(0, -1)],
    ["no token", "correct horse battery staple"],
  ] as const) {
    it(`refuses ${what}, and repeats nothing of it`, () => {
      const { message, argument } = failureOf(tokenIdFunction, wrong);
      expect(argument).to.equal(0);
      expect(message).not.to.contain(wrong.slice(0, 12));
    });
  }
});

describe("function token_text", () => {
  const secret = randomBase62(32);
  const make = (...args: unknown[]) => String(tokenTextFunction.call(...args));

  it("makes the text of a token with the secret in it, the same each time", () => {
    expect(parseTokenText(make("ci/deploy", secret))).to.include({ prefix: "tkr", type: "sat", secret });
    expect(make("ci/deploy", secret)).to.equal(make("ci/deploy", secret));
    expect(parseTokenText(make("ci/deploy", secret, "acme_pat"))).to.include({ prefix: "acme", type: "pat" });
  });

  it("keeps the lookup id as long as the label stays, and has another for each label", () => {
    const idOf = (label: string, text = secret) => parseTokenText(make(label, text))?.lookupId;
    expect(idOf("a", randomBase62(32))).to.equal(idOf("a"));
    const labels = Array.from({ length: 1_000 }, (_, index) => idOf(`label-${index}`));
    expect(new Set(labels).size).to.equal(1_000);
    // Texts that exist must keep their lookup ids.
    expect(idOf("ci/deploy")).to.match(/^[0-9A-Za-z]{16}$/);
  });

  const refused = [
    { what: "an empty label", args: ["", secret], argument: 0 },
    { what: "a short secret", args: ["a", secret.slice(1)], argument: 1 },
    { what: "a secret with other characters", args: ["a", `${secret.slice(1)}-`], argument: 1 },
    { what: "a secret that is not random", args: ["a", "ab".repeat(16)], argument: 1 },
    { what: "a start without a type", args: ["a", secret, "tkr"], argument: 2 },
    { what: "a start of another type", args: ["a", secret, "tkr_x"], argument: 2 },
    { what: "a start that no server has", args: ["a", secret, "TKR_sat"], argument: 2 },
    { what: "two starts", args: ["a", secret, "tkr_sat", "acme_sat"], argument: 3 },
  ];
  for (const { what, args, argument } of refused) {
    it(`refuses ${what}, points at it, and shows no secret`, () => {
      const failure = failureOf(tokenTextFunction, ...args);
      expect(failure.argument).to.equal(argument);
      expect(failure.message).not.to.contain(String(args[1]).slice(0, 10));
    });
  }
});

describe("functions in terraform", function () {
  this.timeout(60_000);
  let tf: Attached;
  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
  });
  afterEach(() => tf?.close());

  it("need no server", async () => {
    await tf.configure('output "a" {\n  value = provider::tokenry::duration("P1W")\n}\n', "");
    await tf.apply();
    expect(JSON.parse(await tf.workspace.readState()).outputs.a.value).to.equal("P7D");
  });

  it("do not show a wrong text that is sensitive", async () => {
    const text = newTokenText().slice(0, -1);
    const variable = 'variable "text" {\n  type = string\n  sensitive = true\n}\n';
    await tf.configure(
      `${variable}output "a" {\n  value = provider::tokenry::token_id(var.text)\n  sensitive = true\n}\n`,
      "",
    );
    await tf.workspace.write("terraform.tfvars", `text = "${text}"\n`);
    const message = await expectFailure(tf.workspace.run("plan"));
    expect(message).to.contain("is not the text of a token").and.not.to.contain(text.slice(0, 20));
  });

  it("say what is wrong where it stands", async () => {
    await tf.configure('output "a" {\n  value = provider::tokenry::duration("30d")\n}\n', "");
    expect(await expectFailure(tf.workspace.run("plan"))).to.contain(
      "must be an ISO 8601 duration such as P30D or PT1H",
    );
  });
});
