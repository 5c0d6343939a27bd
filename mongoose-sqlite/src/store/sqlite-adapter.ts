import Database from "libsql";

export type SqlValue = number | string | Buffer;
export type SqlRow = SqlValue[];

const MAX_CACHED_STATEMENTS = 500;

/**
 * The only file that knows the SQLite library. libsql 0.5 has no function() and no backup(), its get() aborts the process when it
 * is given a bare Buffer (so parameters always travel in an array), and close() keeps the file locked until statements are collected.
 */
export class SqliteFile {
  readonly #database: InstanceType<typeof Database>;
  readonly #statements = new Map<string, ReturnType<InstanceType<typeof Database>["prepare"]>>();

  /** @param busyTimeoutMs how long to wait for a lock held elsewhere, 0 for not at all */
  constructor(file: string, busyTimeoutMs = 0) {
    this.#database = openFile(file, busyTimeoutMs);
  }

  get isInTransaction(): boolean {
    return this.#database.inTransaction;
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  all(sql: string, params: SqlValue[] = []): SqlRow[] {
    return this.#statement(sql).all(params) as SqlRow[];
  }

  get(sql: string, params: SqlValue[] = []): SqlRow | undefined {
    return this.#statement(sql).get(params) as SqlRow | undefined;
  }

  run(sql: string, params: SqlValue[] = []): void {
    this.#statement(sql).run(params);
  }

  /** Cached statements would keep a table from being dropped. */
  forgetStatements(): void {
    this.#statements.clear();
  }

  close(): void {
    this.forgetStatements();
    this.#database.close();
  }

  #statement(sql: string) {
    const cached = this.#statements.get(sql);
    if (cached !== undefined) return cached;
    if (this.#statements.size >= MAX_CACHED_STATEMENTS) this.forgetStatements();
    const statement = this.#database.prepare(sql);
    if (statement.reader) statement.raw();
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** libsql's constructor gives SQLite's result code in the text only. */
function openFile(file: string, busyTimeoutMs: number): InstanceType<typeof Database> {
  try {
    return new Database(file, { timeout: busyTimeoutMs });
  } catch (error) {
    const { message } = error as Error;
    throw /: 14\W*$/.test(message) ? new Database.SqliteError(message, "SQLITE_CANTOPEN") : error;
  }
}

export interface SqliteError extends Error {
  /** E.g. `SQLITE_FULL`. */
  code: string;
}

export function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Database.SqliteError;
}

export function isConstraintError(error: unknown): error is SqliteError {
  return isSqliteError(error) && error.code.startsWith("SQLITE_CONSTRAINT");
}

/** The name of the expression index that a unique violation names, or undefined when it is the `_id` column. */
export function violatedIndex(error: SqliteError): string | undefined {
  return /index '(.+)'$/.exec(error.message)?.[1];
}
