import { explainTokenText, parseInvitationText } from "@tokenry/spec";
import type { Command } from "./command.ts";

export const tokenInspect: Command = {
  words: "token inspect",
  usage: "[text]",
  description:
    "Tells what the text of a token, or the code of an invitation, says of it, from the argument or from standard input. Asks no server.",
  maxArguments: 1,
  run: async ({ arguments: [argument], readInput, print }) => {
    const text = (argument ?? (await readInput())).trim();
    const invitation = parseInvitationText(text);
    if (invitation) {
      print(`prefix     ${invitation.prefix}`);
      print("type       inv (code of an invitation)");
      print(`id         ${invitation.id}`);
      print("checksum   ok");
      return 0;
    }
    const { parts, fault } = explainTokenText(text);
    if (parts) {
      print(`prefix     ${parts.prefix}`);
      print(`type       ${parts.type} (${parts.type === "pat" ? "of a person" : "of a service account"})`);
      print(`lookup id  ${parts.lookupId}`);
    }
    print(`checksum   ${fault ?? "ok"}`);
    return fault === undefined ? 0 : 1;
  },
};
