import { type Logger, pino } from "pino";

const standardOutput = 1;
const linesTogetherBytes = 32 * 1024;
const writtenWithinMs = 100;
/** A reader of the log that stands still costs no more memory than this; later lines are lost then, and counted. */
const waitingMaxBytes = 16 * 1024 * 1024;

/**
 * JSON lines on standard output. Many lines share one write, within 100 ms, and no request waits for it: a write for each costs
 * as much as the rest of a small request. Lines that wait are written when the process ends, by an error too; a kill loses them.
 */
export function createLogger(level: string): Logger {
  const destination = pino.destination({
    dest: standardOutput,
    sync: false,
    minLength: linesTogetherBytes,
    maxWrite: 2 * linesTogetherBytes,
    maxLength: waitingMaxBytes,
    periodicFlush: writtenWithinMs,
  });
  const logger = pino({ level }, destination);
  let lost = 0;
  destination.on("drop", () => {
    lost += 1;
  });
  destination.on("drain", () => {
    if (lost === 0) return;
    const lines = lost;
    lost = 0;
    logger.warn({ lines }, "lines of the log were lost: what reads it was too slow");
  });
  return logger;
}
