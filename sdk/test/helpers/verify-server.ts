import { randomBytes } from "node:crypto";
import { EventEmitter, once } from "node:events";
import type { TokenChanges, TokenVerification, VerifyTokenRequest } from "@tokenry/sdk";
import { toTokenText } from "@tokenry/spec";
import { type ScriptedAnswer, type ScriptedServer, startServer } from "./scripted-server.ts";

type Change = TokenChanges["changes"][number];
type Verify = (question: VerifyTokenRequest, count: number) => Promise<ScriptedAnswer> | ScriptedAnswer;

/** A server of which a test decides what it says of tokens and of changes, and when. */
export interface VerifyServer extends ScriptedServer {
  /** Position of the feed. */
  position(): number;
  /** Adds a change to the feed; resolves when the verifier has read it and asks for what comes after. */
  tell(...changes: Change[]): Promise<void>;
  /** Answers the next read of the feed with this. */
  sayNext(answer: Partial<TokenChanges>): Promise<void>;
  /** What reads of the feed get from now on; undefined: the feed. Ends a read that waits. */
  breakFeed(answer: ScriptedAnswer | undefined): void;
  /** What questions get from now on. */
  onVerify(verify: Verify): void;
  /** The questions so far. */
  questions: VerifyTokenRequest[];
}

export async function startVerifyServer(): Promise<VerifyServer> {
  const log: Change[][] = [];
  const events = new EventEmitter().setMaxListeners(0);
  const questions: VerifyTokenRequest[] = [];
  let broken: ScriptedAnswer | undefined;
  let next: Partial<TokenChanges> | undefined;
  let verify: Verify = () => ({ status: 200, body: { active: false } });

  async function answerChanges(query: URLSearchParams): Promise<ScriptedAnswer> {
    if (broken) return broken;
    const arrivedAtMs = performance.now();
    const after = query.get("after");
    events.emit("read", after);
    if (after === null) return { status: 200, body: { position: log.length, asOfMs: 0, reset: true, changes: [] } };
    if (Number(after) === log.length && !next) {
      const waited = new AbortController();
      const timer = setTimeout(() => waited.abort(), Number(query.get("waitMs")));
      await once(events, "wake", { signal: waited.signal }).catch(() => undefined);
      clearTimeout(timer);
      if (broken) return broken;
    }
    const body = {
      position: log.length,
      asOfMs: performance.now() - arrivedAtMs,
      reset: false,
      changes: log.slice(Number(after)).flat().filter(Boolean),
      ...next,
    };
    if (next) {
      next = undefined;
      // What comes after an answer that went elsewhere is empty there.
      log.length = body.position;
      events.emit("said");
    }
    return { status: 200, body };
  }

  const readAgain = async (position: number): Promise<void> => {
    for (;;) {
      const [after] = (await once(events, "read")) as [string | null];
      if (after === String(position)) return;
    }
  };

  const server = await startServer(async ({ method, url, body }) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    if (method === "GET" && pathname === "/api/v1/tokens/changes") return answerChanges(searchParams);
    questions.push(JSON.parse(body) as VerifyTokenRequest);
    return verify(questions.at(-1) as VerifyTokenRequest, questions.length);
  });
  return {
    ...server,
    questions,
    position: () => log.length,
    tell: (...changes) => {
      log.push(changes);
      const applied = readAgain(log.length);
      events.emit("wake");
      return applied;
    },
    sayNext: (answer) => {
      next = answer;
      const applied = once(events, "said").then(() => readAgain(answer.position ?? log.length));
      events.emit("wake");
      return applied;
    },
    breakFeed: (answer) => {
      broken = answer;
      events.emit("wake");
    },
    onVerify: (given) => {
      verify = given;
    },
  };
}

/** The text of a token that no server knows. */
export const newTokenText = (): string =>
  toTokenText({
    prefix: "tkr",
    type: "sat",
    lookupId: randomBytes(8).toString("hex"),
    secret: randomBytes(16).toString("hex"),
  });

/** What a server says of a token that works. */
export function active(position: number | undefined, more: Partial<TokenVerification> = {}): ScriptedAnswer & object {
  return {
    status: 200,
    body: {
      active: true,
      tokenId: "token-1",
      principal: { id: "principal-1", type: "SERVICE_ACCOUNT", name: "ci", superAdmin: false, tenantId: "main" },
      permissions: ["ORDER:READ"],
      ...(position !== undefined && { position }),
      cacheable: true,
      ...more,
    },
  };
}

export const inactive: ScriptedAnswer & object = { status: 200, body: { active: false } };

/** Clocks that run with the real ones, and can be moved. */
export function createMovableClock() {
  let [monotonicOffset, wallOffset] = [0, 0];
  return {
    now: () => Date.now() + wallOffset,
    monotonic: () => performance.now() + monotonicOffset,
    /** Both clocks, as when time passes. */
    pass: (ms: number) => {
      monotonicOffset += ms;
      wallOffset += ms;
    },
    /** The wall clock alone. */
    setForward: (ms: number) => {
      wallOffset += ms;
    },
  };
}
