export { driver } from "./driver/driver.ts";
export { toSqliteUri } from "./driver/sqlite-uri.ts";
export { NotSupportedError, StorageError } from "./errors.ts";
export type { SqliteOptions } from "./store/store.ts";
