import { type Logger, pino } from "pino";
import { createLineWriter, type LineWriter } from "./line-writer.ts";

const standardOutput = 1;
let writer: LineWriter | undefined;

/** JSON lines on standard output, written together within 100 ms. */
export function createLogger(level: string): Logger {
  writer ??= createLineWriter(standardOutput, (lines) => {
    logger.warn({ lines }, "lines of the log were lost: they could not be written");
  });
  const logger = pino({ level }, writer);
  return logger;
}
