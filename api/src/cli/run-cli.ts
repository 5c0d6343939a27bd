import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { ConfigError } from "../config.ts";
import { explainStartFailure } from "../explain-start-failure.ts";
import { type Command, CommandError } from "./command.ts";
import { commands } from "./commands.ts";
import { toHelp } from "./help.ts";

const longestShown = 24;

/** Runs what the words of the command line call. Sets the exit code: 0, 1 when it failed, 2 for words that call nothing. */
export async function runCli(words: readonly string[]): Promise<void> {
  const [first] = words;
  if (words.some((word) => word === "--help" || word === "-h")) return console.log(toHelp(commands));
  if (first === "--version") return console.log(readVersion());
  const found = findCommand(words);
  if (!found) {
    console.error(`tokenry: unknown argument "${words.map(shorten).join(" ")}". See tokenry --help.`);
    process.exitCode = 2;
    return;
  }
  const { command, rest } = found;
  try {
    process.exitCode = await command.run({
      arguments: rest,
      environment: process.env,
      print: (line) => console.log(line),
      printError: (line) => console.error(line),
      readInput: () => text(process.stdin),
    });
  } catch (error) {
    const explained = explain(error);
    if (explained === undefined) throw error;
    console.error(`tokenry: ${explained}`);
    process.exitCode = 1;
  }
}

/** A long word may be a token: it is not repeated. */
const shorten = (word: string): string => (word.length > longestShown ? "..." : word);

/** The command with the most words that match. */
function findCommand(words: readonly string[]): { command: Command; rest: readonly string[] } | undefined {
  const candidates = commands
    .map((command) => ({ command, length: command.words === "" ? 0 : command.words.split(" ").length }))
    .filter(({ command, length }) => words.slice(0, length).join(" ") === command.words)
    .sort((a, b) => b.length - a.length);
  const [best] = candidates;
  if (!best) return undefined;
  const rest = words.slice(best.length);
  return rest.length > best.command.maxArguments ? undefined : { command: best.command, rest };
}

function explain(error: unknown): string | undefined {
  if (error instanceof ConfigError || error instanceof CommandError) return error.message;
  if (error instanceof Error && error.name === "BootstrapError") return `TOKENRY_BOOTSTRAP_FILE: ${error.message}`;
  return explainStartFailure(error, process.env);
}

const readVersion = (): string =>
  (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version;
