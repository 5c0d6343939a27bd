import mongoose from "mongoose";

/** The driver's surface is closed: what it does not implement is refused by name, before anything of the call is applied. */
export class NotSupportedError extends Error {
  override readonly name = "NotSupportedError";
  /** What was asked for, e.g. `update operator $rename`. */
  readonly feature: string;

  constructor(feature: string) {
    super(`Not supported by the embedded SQLite driver: ${feature}`);
    this.feature = feature;
  }
}

/** The file could not be opened, read or written. Nothing of the refused writes is stored. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  /** Absolute path of the database file. */
  readonly file: string;
  /** SQLite's result code, e.g. `SQLITE_FULL`; undefined when the fault was found before SQLite. */
  readonly code: string | undefined;

  constructor(file: string, message: string, options: { code?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.file = file;
    this.code = options.code;
  }
}

/** An error as a MongoDB server would answer it; Mongoose and its users look at `code`. */
export function serverError(code: number, message: string, details: Record<string, unknown> = {}): Error {
  return new mongoose.mongo.MongoServerError({ message, code, ...details });
}

/** https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml */
export const ServerCode = {
  badValue: 2,
  failedToParse: 9,
  overflow: 15,
  typeMismatch: 14,
  namespaceNotFound: 26,
  indexNotFound: 27,
  pathNotViable: 28,
  conflictingUpdateOperators: 40,
  namespaceExists: 48,
  dollarPrefixedFieldName: 52,
  notSingleValueField: 54,
  immutableField: 66,
  cannotCreateIndex: 67,
  invalidOptions: 72,
  indexOptionsConflict: 85,
  indexKeySpecsConflict: 86,
  duplicateKey: 11000,
  bsonObjectTooLarge: 10334,
  pathCollision: 31249,
  mixedProjection: 31254,
} as const;

export function isServerError(error: unknown): error is InstanceType<typeof mongoose.mongo.MongoServerError> {
  return error instanceof mongoose.mongo.MongoServerError;
}
