import type { SqliteFile } from "./sqlite-adapter.ts";

interface QueuedWrite {
  run: () => unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** A longer batch would hold the event loop for too long. */
const MAX_BATCH = 1000;

/**
 * Group commit: the writes queued in one turn of the event loop share one transaction and one fsync. None is acknowledged before
 * the commit. A write that fails by itself leaves the others alone; a fault of the file (full, read-only, I/O) refuses all.
 */
export class WriteQueue {
  readonly #sqlite: SqliteFile;
  readonly #isFileFault: (error: unknown) => boolean;
  readonly #onRollback: (error: unknown) => unknown;
  #queue: QueuedWrite[] = [];
  #isScheduled = false;

  /** @param options.onRollback called after a batch was refused; returns the error to give to each of its writes */
  constructor(
    sqlite: SqliteFile,
    options: { isFileFault: (error: unknown) => boolean; onRollback: (error: unknown) => unknown },
  ) {
    this.#sqlite = sqlite;
    this.#isFileFault = options.isFileFault;
    this.#onRollback = options.onRollback;
  }

  add<T>(run: () => T): Promise<T> {
    const promise = new Promise<T>((resolve, reject) => {
      this.#queue.push({ run, resolve: resolve as (value: unknown) => void, reject });
    });
    this.#schedule();
    return promise;
  }

  /** Commits everything that is queued. */
  drain(): void {
    while (this.#queue.length > 0) this.#commitBatch();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#commitBatch();
      if (this.#queue.length > 0) this.#schedule();
    });
  }

  #commitBatch(): void {
    const batch = this.#queue.splice(0, MAX_BATCH);
    if (batch.length === 0) return;
    let answers: (() => void)[];
    try {
      this.#sqlite.exec("BEGIN IMMEDIATE");
      answers = batch.map((write) => this.#runOne(write));
      this.#sqlite.exec("COMMIT");
    } catch (error) {
      if (this.#sqlite.isInTransaction) this.#sqlite.exec("ROLLBACK");
      const reason = this.#onRollback(error);
      for (const write of batch) write.reject(reason);
      return;
    }
    for (const answer of answers) answer();
  }

  #runOne({ run, resolve, reject }: QueuedWrite): () => void {
    try {
      const value = run();
      return () => resolve(value);
    } catch (error) {
      if (this.#isFileFault(error)) throw error;
      return () => reject(error);
    }
  }
}
