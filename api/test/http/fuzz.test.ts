import { type OperationEntry, operations } from "@tokenry/spec";
import { expect } from "chai";
import fc from "fast-check";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { makeAccount, makeToken } from "../helpers/resources.ts";

/** Enough to find what is wrong often, in a second or two an operation. */
const runs = 40;

const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 80 }),
  fc.constantFrom(
    "",
    " ",
    "main",
    "ci",
    "constructor",
    "__proto__",
    "toString",
    "null",
    "undefined",
    "NaN",
    "-1",
    "0",
    "1e400",
    "9".repeat(30),
    "\u0000",
    "../..",
    "$where",
    "{}",
    "[]",
    "a,b",
    "P1D",
    "\ud800",
    "\u{10FFFF}",
    "\ufeff",
    "'",
    '"',
    "%",
    "%00",
  ),
);
const oddJson = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.record(
    {
      name: fc.oneof(oddText, fc.jsonValue({ maxDepth: 1 })),
      description: fc.oneof(oddText, fc.jsonValue({ maxDepth: 1 })),
      maxAge: fc.oneof(oddText, fc.jsonValue({ maxDepth: 1 })),
      extended: fc.oneof(fc.boolean(), oddText),
      superAdmin: fc.oneof(fc.constant(false), oddText),
      groups: fc.oneof(fc.array(fc.record({ id: oddText })), fc.jsonValue({ maxDepth: 1 })),
      username: oddText,
      password: oddText,
      tenant: fc.oneof(fc.record({ id: oddText }), fc.jsonValue({ maxDepth: 1 })),
      $set: oddText,
      _id: oddText,
    },
    { requiredKeys: [] },
  ),
);
const oddQuery = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom(
        "page",
        "size",
        "sort",
        "filters",
        "filters[name][EQUALS]",
        "filters[q][EQUALS]",
        "filters[id][IN]",
      ),
      fc.constantFrom("filters[name][STARTS_WITH]", "filters[", "filters[][]", "filters[a][b][c]", "__proto__", "a[b]"),
      oddText,
    ),
    oddText,
  ),
  { maxLength: 4 },
);

/** Percent-encodes; a lone surrogate, which has no UTF-8, becomes a broken sequence. */
const encode = (text: string): string => (/\p{Surrogate}/u.test(text) ? "%ED%A0%80" : encodeURIComponent(text));

describe("Whatever is sent", () => {
  let api: Harness;
  let known: Record<string, string>;
  before(async () => {
    api = await startHarness();
    const { id } = await makeAccount(api);
    known = { tenant: "main", id, tokenId: (await makeToken(api, id)).id, file: "swagger-ui.css" };
  });
  after(() => api.stop());

  for (const entry of Object.values<OperationEntry>(operations)) {
    it(`${entry.id} answers with a status that it declares, and never with 500`, async () => {
      const segment = (name: string) =>
        fc.oneof(oddText.map(encode), fc.constantFrom("%", "%zz", "%E0%A4%A"), fc.constant(undefined)).map((odd) => ({
          name,
          odd,
        }));
      const request = fc.record({
        segments: fc.tuple(...entry.pathParameters.map(segment)),
        query: oddQuery,
        body:
          entry.body === "none"
            ? fc.constant(undefined)
            : fc.oneof(
                oddJson.map((v) => JSON.stringify(v)),
                oddText,
              ),
      });
      await fc.assert(
        fc.asyncProperty(request, async ({ segments, query, body }) => {
          let path = entry.path;
          for (const { name, odd } of segments) {
            path = path.replace(`{${name}}`, odd === undefined || odd === "" ? (known[name] ?? "tokenry") : odd);
          }
          // A client would take these for a walk up the tree before it sends them.
          if (/\/\.{1,2}(\/|$)/.test(path)) return;
          const text = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
          // `call` checks status, media type and body against the document.
          const answer = await api.call(entry.method, text === "" ? path : `${path}?${text}`, {
            ...(body !== undefined && { rawBody: body, headers: { "content-type": "application/json" } }),
          });
          expect(answer.status).to.be.lessThan(500);
        }),
        { numRuns: runs },
      );
    }).timeout(30_000);
  }

  it("leaves no error in the log", () => {
    expect(api.logText()).to.not.contain('"level":50');
  });
});
