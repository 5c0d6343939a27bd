import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { interceptWrites } from "../helpers/intercept-writes.ts";
import { accountsPath } from "../helpers/resources.ts";

describe("An error that nobody foresaw", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());

  it("is a 500 that tells the caller nothing but the id by which the log tells all", async () => {
    const restore = interceptWrites(api.server.database, () => Promise.reject(new Error("row 17 of /srv/secret.db")));
    // Not by the harness: the document declares no 500.
    const answer = await fetch(api.server.url + accountsPath, {
      method: "POST",
      headers: {
        authorization: `Bearer ${api.admin.token}`,
        "content-type": "application/json",
        "x-request-id": "unforeseen-1",
      },
      body: JSON.stringify({ name: "a" }),
    }).finally(restore);
    expect(answer.status).to.equal(500);
    expect(answer.headers.get("content-type")).to.equal("application/problem+json");
    const text = await answer.text();
    const { code, requestId } = JSON.parse(text) as Schemas["Problem"];
    expect({ code, requestId }).to.deep.equal({ code: "internal", requestId: "unforeseen-1" });
    expect(text).to.not.match(/row 17|secret\.db|\bat \S+:\d+/);
    const line = api
      .logText()
      .split("\n")
      .find((text) => text.includes("unforeseen-1") && text.includes('"level":50'));
    expect(line).to.contain("row 17 of /srv/secret.db");
  });

  it("ends nothing: the next request is answered", async () => {
    expect((await api.call("POST", accountsPath, { body: { name: "b" } })).status).to.equal(200);
  });
});
