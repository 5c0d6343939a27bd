/** One line for the operator when the start fails for a reason outside the program; undefined for a fault of its own. */
export function explainStartFailure(
  error: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  switch (code) {
    case "EADDRINUSE":
      return `PORT ${environment["PORT"] || "8080"} is in use by another program. Set PORT to a free one, or 0 for any.`;
    case "EADDRNOTAVAIL":
      return `HOST ${environment["HOST"] || "127.0.0.1"} is no address of this machine.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return path === undefined
        ? `PORT ${environment["PORT"] || "8080"} needs more rights than this user has. Take one above 1023.`
        : `TOKENRY_DATA_DIR: ${path} cannot be written by this user.`;
    case "ENOTDIR":
    case "EEXIST":
      return `TOKENRY_DATA_DIR: ${path ?? "it"} is not a folder.`;
  }
  if (error.name === "StorageError") return `TOKENRY_DATA_DIR: ${error.message}`;
  if (error.name.startsWith("Mongo"))
    return `MONGODB_URI: the database cannot be used: ${withoutCredentials(error.message)}`;
  return undefined;
}

/** Driver messages may repeat the connection string. */
const withoutCredentials = (text: string): string => text.replaceAll(/\/\/[^@/\s]*@/g, "//");
