import { StorageError } from "../errors.ts";

/** What to tell whoever runs the process, by SQLite's or the system's code. */
const ADVICE: [RegExp, string][] = [
  [
    /^(SQLITE_FULL|ENOSPC)/,
    "the disk, or the size allowed to the file, is full. Free some space; the store then goes on by itself",
  ],
  [
    /^(SQLITE_READONLY|EACCES|EROFS|EPERM)/,
    "it cannot be written. Check the permissions of the file and of its directory",
  ],
  [/^ENOENT/, "its directory does not exist. Create the directory first"],
  [
    /^(SQLITE_CANTOPEN|EISDIR)/,
    "it cannot be opened. Check that its directory exists and may be written, and that it is a file",
  ],
  [/^SQLITE_NOTADB/, "it is not an SQLite database"],
  [/^SQLITE_CORRUPT/, "it is damaged. Restore it from a backup"],
  [/^SQLITE_BUSY/, "another program holds a lock on it"],
  [/^SQLITE_IOERR/, "the system could not read or write it"],
];

/** A fault of the file, with its path and what to do. Other errors are passed on. */
export function toStorageError(file: string, error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (error instanceof StorageError || !(error instanceof Error) || typeof code !== "string") return error;
  const advice = ADVICE.find(([pattern]) => pattern.test(code))?.[1] ?? error.message;
  return new StorageError(file, `Cannot use ${file}: ${advice} (${code})`, { code, cause: error });
}
