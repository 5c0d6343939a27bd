/** What a command was called with. */
export interface CommandCall {
  /** What follows the command's words. */
  arguments: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  /** One line for who called. */
  print: (line: string) => void;
  /** One line beside the answer: errors and notes. */
  printError: (line: string) => void;
  readInput: () => Promise<string>;
}

export interface Command {
  /** The words that call it, such as `keys rotate`; empty: the command without words. */
  words: string;
  /** As help shows it, after the words. */
  usage?: string;
  description: string;
  /** How many arguments it takes at most. */
  maxArguments: number;
  /** The exit code; undefined while the process goes on. */
  run(call: CommandCall): Promise<number | undefined>;
}

/** The command cannot do what it was asked. The message says what to do; it repeats no secret. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
