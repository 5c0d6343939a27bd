import { getEventListeners } from "node:events";
import { type Clock, createClient, TimeoutError } from "@tokenry/sdk";
import { expect } from "chai";
import { systemClock } from "../src/core/clock.ts";
import { problem } from "./helpers/problem.ts";
import { type ScriptedAnswer, type ScriptedServer, startServer } from "./helpers/scripted-server.ts";
import { createTestClock } from "./helpers/test-clock.ts";
import { thrownBy } from "./helpers/thrown-by.ts";

const transports = { undici: {}, fetch: { fetch } };

for (const [name, options] of Object.entries(transports)) {
  describe(`abort and timeout over ${name}`, () => {
    let server: ScriptedServer;
    let answer: ScriptedAnswer;
    let onReceived = () => {};
    const open: { close(): Promise<void> }[] = [];

    before(async () => {
      server = await startServer(() => {
        onReceived();
        return answer;
      });
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((client) => client.close()));
      server.received.length = 0;
      onReceived = () => {};
    });
    after(() => server.stop());

    function newClient(more: Parameters<typeof createClient>[0] = {}) {
      const client = createClient({ url: server.url, apiToken: "t", ...options, ...more });
      open.push(client);
      return client;
    }

    it("send nothing when the signal has fired before the call", async () => {
      answer = { status: 200, body: {} };
      const reason = new Error("not any more");
      expect(await thrownBy(newClient().me.get({ signal: AbortSignal.abort(reason) }))).to.equal(reason);
      expect(server.received).to.have.length(0);
    });

    it("end a call that is under way with the signal's reason, without another attempt", async () => {
      answer = "never";
      const controller = new AbortController();
      onReceived = () => controller.abort();
      expect(await thrownBy(newClient().me.get({ signal: controller.signal }))).to.have.property("name", "AbortError");
      expect(server.received).to.have.length(1);
    });

    it("end a call that waits for its next attempt", async () => {
      answer = problem(503, "unavailable", { headers: { "retry-after": "30" } });
      const controller = new AbortController();
      const clock: Clock = {
        ...systemClock,
        sleep(delayMs, signal) {
          setTimeout(() => controller.abort(), 5);
          return systemClock.sleep(delayMs, signal);
        },
      };
      const startedAt = performance.now();
      const error = await thrownBy(newClient({ clock }).me.get({ signal: controller.signal }));
      expect(error).to.be.instanceOf(DOMException).with.property("name", "AbortError");
      expect(performance.now() - startedAt).to.be.below(8_000);
      expect(server.received).to.have.length(1);
    });

    it("leave a finished call alone, and no listener on a signal that lives on", async () => {
      answer = { status: 200, body: { id: "a" } };
      const controller = new AbortController();
      const client = newClient();
      for (let call = 0; call < 3; call++) {
        expect(await client.me.get({ signal: controller.signal })).to.deep.equal({ id: "a" });
      }
      expect(getEventListeners(controller.signal, "abort")).to.have.length(0);
      controller.abort();
      expect(server.received).to.have.length(3);
    });

    it("give up an attempt after timeoutMs, and try a GET again", async () => {
      answer = "never";
      const clock = createTestClock();
      const error = await thrownBy(newClient({ timeoutMs: 40, clock }).me.get());
      expect(error).to.include({ name: "TimeoutError", timeoutMs: 40 });
      expect(error).to.have.property("message", "GET /api/v1/me: no complete answer within 40 ms.");
      expect(error).not.to.have.property("status");
      expect(clock.sleptMs).to.have.length(2);
    });

    it("give up a POST without an Idempotency-Key after timeoutMs and do not repeat it", async () => {
      answer = "never";
      const clock = createTestClock();
      const call = newClient({ clock }).setup.create(
        { username: "a@example.com", password: "Long-Enough-1!" },
        { timeoutMs: 40 },
      );
      expect(await thrownBy(call)).to.be.instanceOf(TimeoutError);
      expect(clock.sleptMs).to.have.length(0);
    });

    it("count the time of a token function, also of one that never answers", async () => {
      const client = newClient({ apiToken: () => new Promise<string>(() => {}), timeoutMs: 30, maxRetries: 0 });
      expect(await thrownBy(client.me.get())).to.have.property("name", "TimeoutError");
      expect(server.received).to.have.length(0);
    });
  });
}
