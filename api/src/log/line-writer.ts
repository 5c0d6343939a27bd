import { writeSync } from "node:fs";

const heldBytes = 1024 * 1024;
const writtenFromBytes = 32 * 1024;
const writtenWithinMs = 100;
const bytesOfCharacterMax = 3;
/** How long the end of the process waits for a reader that is slow. */
const lastWaitMs = 1_000;

export interface LineWriter {
  /** `line` ends with a line break. */
  write(line: string): void;
}

/**
 * Writes many lines at once, within 100 ms: a write for each costs as much as the rest of a small request. They are encoded as
 * they come; a long text that is put together first and encoded then costs more than single writes. Lines that wait are written
 * when the process ends, by an error too; a kill loses them. A reader that does not keep up costs 1 MiB of memory, then lines.
 *
 * `onLost` learns how many were lost when writing works again.
 */
export function createLineWriter(fd: number, onLost: (lines: number) => void): LineWriter {
  const held = Buffer.allocUnsafe(heldBytes);
  let length = 0;
  let lost = 0;
  /** The reader takes nothing: it is asked again by the timer, not by every line. */
  let busy = false;
  let timerRuns = false;

  /** Writes what the descriptor takes. */
  const flush = (): void => {
    let from = 0;
    busy = false;
    try {
      while (from < length) from += writeSync(fd, held, from, length - from);
    } catch (error) {
      busy = isBusy(error);
      if (!busy) {
        // There is nowhere left to report it: the reader is gone, or the disk full.
        lost += countLines(held, from, length);
        from = length;
      }
    }
    if (from < length) held.copyWithin(0, from, length);
    length -= from;
  };

  const onTimer = (): void => {
    timerRuns = false;
    const lostBefore = lost;
    flush();
    if (busy) startTimer();
    else if (lostBefore > 0 && lost === lostBefore) {
      lost = 0;
      onLost(lostBefore);
    }
  };
  const startTimer = (): void => {
    if (timerRuns) return;
    timerRuns = true;
    setTimeout(onTimer, writtenWithinMs).unref();
  };

  process.once("exit", () => {
    const until = Date.now() + lastWaitMs;
    flush();
    while (busy && Date.now() < until) {
      pause(10);
      flush();
    }
  });

  return {
    write: (line) => {
      startTimer();
      const bytesMax = line.length * bytesOfCharacterMax;
      if (length + bytesMax > heldBytes && !busy) flush();
      if (length + bytesMax > heldBytes) {
        lost += 1;
        return;
      }
      length += held.write(line, length);
      if (length >= writtenFromBytes && !busy) flush();
    },
  };
}

/** A pipe that is full. */
const isBusy = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EAGAIN";

function countLines(bytes: Buffer, from: number, to: number): number {
  let lines = 0;
  for (let index = from; index < to; index++) if (bytes[index] === 10) lines += 1;
  return lines;
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
