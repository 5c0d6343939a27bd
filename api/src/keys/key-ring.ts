import type { Logger } from "pino";
import { Problem } from "../errors.ts";
import { createSecretKeys, type SecretKeys } from "../lib/secret-keys.ts";

const pollEveryMs = 1_000;

/** Secret keys that may change while the server runs. */
export interface KeyRing extends SecretKeys {
  /** Called when there are other keys, or another one is current. */
  subscribe(onChange: () => void): void;
  stop(): void;
}

export interface KeySource {
  /** Something that changes when the keys may have changed. */
  version(): Promise<string>;
  read(): Promise<readonly Buffer[]>;
}

export interface KeyRingOptions {
  keys: readonly Buffer[];
  /** Where the keys come from, if they can change. */
  source: KeySource | undefined;
  logger: Logger;
}

/**
 * Reads the keys again within a second after they have changed, and at once for a digest under a key that it does not know.
 * `verify` fails with `unavailable` when that key stays unknown, since the text may be right. Keys that cannot be read leave
 * those that there are.
 */
export function createKeyRing({ keys, source, logger }: KeyRingOptions): KeyRing {
  let current = createSecretKeys(keys);
  let version: string | undefined;
  let reading: Promise<void> | undefined;
  let failing = false;
  const listeners: (() => void)[] = [];

  const read = async (from: KeySource): Promise<void> => {
    try {
      const seen = await from.version();
      if (seen === version) return;
      const next = createSecretKeys(await from.read());
      version = seen;
      failing = false;
      if (next.ids().join() === current.ids().join()) return;
      current = next;
      logger.info({ keyIds: next.ids() }, "the secret keys have changed; the first one is current");
      for (const onChange of listeners) onChange();
    } catch (error) {
      if (!failing) logger.error({ err: error }, "the secret keys cannot be read again; those from before are kept");
      failing = true;
    }
  };
  const reread = async (): Promise<void> => {
    if (!source) return;
    reading ??= read(source).finally(() => {
      reading = undefined;
    });
    await reading;
  };
  const verifyAfterReading: SecretKeys["verify"] = async (text, stored) => {
    await reread();
    if (current.ids().includes(stored.keyId)) return current.verify(text, stored);
    throw new Problem("unavailable", {
      detail: "The server cannot check this token now. Try again.",
      headers: { "Retry-After": "1" },
      internal: `a token's digest is under the secret key ${stored.keyId}, which this server does not have`,
    });
  };

  const timer = source && setInterval(() => void reread(), pollEveryMs);
  timer?.unref();
  function derive(purpose: string): Buffer;
  function derive(purpose: string, keyId: string): Buffer | undefined;
  function derive(purpose: string, keyId = current.currentId()): Buffer | undefined {
    return current.derive(purpose, keyId);
  }
  return {
    currentId: () => current.currentId(),
    ids: () => current.ids(),
    digest: (text) => current.digest(text),
    verify: (text, stored) =>
      current.ids().includes(stored.keyId) ? current.verify(text, stored) : verifyAfterReading(text, stored),
    derive,
    subscribe: (onChange) => {
      listeners.push(onChange);
    },
    stop: () => clearInterval(timer),
  };
}
