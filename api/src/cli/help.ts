import { describeSettings } from "../settings.ts";
import type { Command } from "./command.ts";

export function toHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ words, usage, description }) => ({
    call: ["tokenry", words, usage].filter((part) => part).join(" "),
    description,
  }));
  const width = Math.max(...rows.map(({ call }) => call.length));
  return [
    "Usage:",
    "",
    ...rows.map(({ call, description }) => `  ${call.padEnd(width)}  ${description}`),
    "",
    "Settings are environment variables:",
    "",
    describeSettings(),
  ].join("\n");
}
