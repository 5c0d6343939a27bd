import type { EphemeralDefinition } from "../ephemeral.ts";

export interface OpenEphemeral {
  name: string;
  definition: EphemeralDefinition;
  /** What `close` is given. */
  held: Uint8Array | undefined;
}

/** What this run has opened and not closed yet. */
export class OpenEphemerals {
  readonly #open = new Set<OpenEphemeral>();
  readonly #opening = new Set<Promise<unknown>>();

  add(opened: OpenEphemeral): void {
    this.#open.add(opened);
  }

  find(name: string, held: Uint8Array | undefined): OpenEphemeral | undefined {
    return [...this.#open].find((one) => one.name === name && isSame(one.held, held));
  }

  remove(closed: OpenEphemeral | undefined): void {
    if (closed) this.#open.delete(closed);
  }

  /** A call that is under way, and will add what it opens. */
  async opening<T>(call: Promise<T>): Promise<T> {
    this.#opening.add(call);
    try {
      return await call;
    } finally {
      this.#opening.delete(call);
    }
  }

  /** When no call opens anything any more. */
  async settled(): Promise<readonly OpenEphemeral[]> {
    await Promise.allSettled(this.#opening);
    return this.left;
  }

  get left(): readonly OpenEphemeral[] {
    return [...this.#open];
  }
}

const isSame = (one: Uint8Array = new Uint8Array(), other: Uint8Array = new Uint8Array()): boolean =>
  Buffer.compare(one, other) === 0;
