import { lookupIdLength } from "@tokenry/spec";
import { readConfig } from "../config.ts";
import { mintTokenText } from "../services/mint-token-text.ts";
import { type Command, CommandError } from "./command.ts";

export const tokenNew: Command = {
  words: "token new",
  usage: "[sat or pat] [lookup id]",
  description:
    "Makes the text of a token, to bring it as `secret`. Asks no server: it is no token until a request brings it.",
  maxArguments: 2,
  run: async ({ arguments: [type = "sat", lookupId], environment, print }) => {
    if (type !== "sat" && type !== "pat") {
      throw new CommandError("the type is sat (of a service account) or pat (of a person).");
    }
    if (lookupId !== undefined && !isLookupId(lookupId)) {
      throw new CommandError(
        `a lookup id is ${lookupIdLength} letters and digits; \`tokenry token inspect\` shows it.`,
      );
    }
    const prefix = readConfig(environment).tokenPrefix;
    print(mintTokenText({ prefix, type, ...(lookupId !== undefined && { lookupId }) }).fullToken);
    return 0;
  },
};

const isLookupId = (text: string): boolean => text.length === lookupIdLength && /^[0-9A-Za-z]+$/.test(text);
