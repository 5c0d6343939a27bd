import { writeFile } from "node:fs/promises";
import { readConfig } from "../config.ts";
import { type Command, CommandError } from "./command.ts";

export const exportStore: Command = {
  words: "export",
  usage: "[--with-digests] [file]",
  description:
    "Writes the store as a bootstrap file, without tokens and passwords unless with their digests. The embedded store must not be in use.",
  maxArguments: 2,
  run: async ({ arguments: words, environment, print, printError }) => {
    const withDigests = words.includes("--with-digests");
    const [file, ...more] = words.filter((word) => word !== "--with-digests");
    if (more.length > 0 || file?.startsWith("-")) {
      throw new CommandError("write it as: tokenry export [--with-digests] [file].");
    }
    const config = readConfig(environment);
    const [{ openDatabase }, { createModels }, { exportBootstrap }, { stringify }] = await Promise.all([
      import("../database/open-database.ts"),
      import("../models/index.ts"),
      import("../bootstrap/export-bootstrap.ts"),
      import("yaml"),
    ]);
    const database = await openDatabase(config);
    try {
      const content = await exportBootstrap(createModels(database.connection), { withDigests });
      const text = stringify(content, { lineWidth: 0, aliasDuplicateObjects: false });
      if (file === undefined) print(text.trimEnd());
      else await writeFile(file, text, { mode: 0o600 });
    } finally {
      await database.close();
    }
    if (!withDigests) printError("Tokens and passwords are left out; --with-digests writes what verifies them.");
    return 0;
  },
};
