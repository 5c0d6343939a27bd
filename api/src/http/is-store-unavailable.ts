const names = new Set([
  "MongoNetworkError",
  "MongoNetworkTimeoutError",
  "MongoNotConnectedError",
  "MongoOperationTimeoutError",
  "MongoPoolClosedError",
  "MongoPoolClearedError",
  "MongoServerSelectionError",
  "MongoTopologyClosedError",
  "MongoWriteConcernError",
  "MongooseServerSelectionError",
  "DisconnectedError",
  "StorageError",
]);

/** True when the database could not do what it was asked: gone, closing, full or read-only. */
export function isStoreUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (names.has(error.name)) return true;
  // Mongoose without buffering: a plain MongooseError while there is no connection.
  return (
    error.name === "MongooseError" && /initial connection|not open|not connected|bufferCommands/i.test(error.message)
  );
}
