import { type OperationEntry, operations } from "@tokenry/spec";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { describeEmbedded } from "../helpers/describe-embedded.ts";
import { type Harness, startHarness } from "../helpers/harness.ts";
import { type Browser, browserSkipReason, openBrowser } from "../helpers/open-browser.ts";

describeEmbedded("The reference in a browser", function () {
  this.timeout(60_000);
  let api: Harness;
  let browser: Browser | undefined;
  let page: Page;
  const complaints: string[] = [];
  const requested: URL[] = [];

  before(async function () {
    const reason = browserSkipReason();
    if (reason !== undefined) {
      console.log(`SKIP: the reference in a browser: ${reason}`);
      this.skip();
    }
    api = await startHarness();
    browser = await openBrowser();
    page = await browser.context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
    page.on("request", (request) => requested.push(new URL(request.url())));
    await page.goto(`${api.url}/docs`);
    await page.waitForSelector(".opblock");
  });
  after(async () => {
    await browser?.close();
    await api?.stop();
  });

  it("shows every operation with its method, path and summary", async () => {
    const shown = await page.locator(".opblock-summary").evaluateAll((elements) =>
      elements.map((element) => {
        const read = (selector: string) => element.querySelector(selector)?.textContent?.replaceAll("\u200b", "") ?? "";
        return `${read(".opblock-summary-method")} ${read(".opblock-summary-path")}`;
      }),
    );
    expect(shown).to.have.members(
      Object.values<OperationEntry>(operations).map(({ method, path }) => `${method} ${path}`),
    );
    expect(await page.locator(".opblock-summary-description").allTextContents()).to.include("Create a service account");
  });

  it("shows the title, the version and the credentials", async () => {
    expect(await page.title()).to.equal("Tokenry API reference");
    expect(await page.locator(".info .title").textContent())
      .to.contain("Tokenry")
      .and.contain("0.1.0");
    await page.locator(".authorize").first().click();
    const dialog = page.locator(".dialog-ux");
    expect(await dialog.textContent())
      .to.contain("bearerAuth")
      .and.contain("basicAuth");
    await page.locator(".dialog-ux .close-modal").click();
  });

  it("calls this server when the reader tries an operation", async () => {
    const block = page.locator("#operations-Health-getHealth");
    await block.locator(".opblock-summary").click();
    await block.locator(".try-out__btn").click();
    await block.locator(".execute").click();
    await block.locator(".live-responses-table tbody .response-col_status").first().waitFor();
    expect(await block.locator(".live-responses-table").textContent())
      .to.contain("200")
      .and.contain('"status": "ok"');
  });

  it("asks no other host for anything, and has nothing to complain of", () => {
    expect(requested.length).to.be.greaterThan(4);
    const others = requested.filter(({ protocol, origin }) => protocol !== "data:" && origin !== api.url);
    expect(others.map(String)).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
  });

  it("fits a telephone without scrolling sideways", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const overflow = await page.locator("html").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).to.be.at.most(0);
  });
});
