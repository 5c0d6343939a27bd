import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { MongooseError } from "./mongoose-base.ts";

/** The connection string of a database file, e.g. `sqlite:///var/lib/app/data.db`. */
export function toSqliteUri(file: string): string {
  return pathToFileURL(path.resolve(file)).href.replace(/^file:/, "sqlite:");
}

/** The absolute path in a connection string. */
export function fromSqliteUri(uri: unknown): string {
  if (typeof uri !== "string" || !uri.startsWith("sqlite:///")) {
    throw new MongooseError(
      `The embedded driver needs a connection string like sqlite:///absolute/path/to/file.db, not ${JSON.stringify(uri)}`,
    );
  }
  const url = new URL(uri.replace(/^sqlite:/, "file:"));
  if (url.search !== "" || url.hash !== "") {
    throw new MongooseError(`A sqlite connection string takes no "?" and no "#" (write %3F and %23 in a path): ${uri}`);
  }
  if (url.pathname.endsWith("/"))
    throw new MongooseError(`The connection string must name a file, not a directory: ${uri}`);
  return fileURLToPath(url);
}
