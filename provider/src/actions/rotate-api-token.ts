import { resolve } from "node:path";
import type { TokenryClient } from "@tokenry/sdk/fetch";
import { action, Diagnostic, isUnknown, optional, schema, t, writeOnly } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { type RotatedApiToken, toOwnerOf } from "../resources/api-token/token-owner.ts";
import { validateDuration } from "../validation/duration.ts";
import { validateRecipient } from "../validation/recipient.ts";
import { openSealedFile } from "./sealed-file.ts";
import { requireOneOwner, tokenArguments } from "./token-arguments.ts";

const attributes = { "/overlap": "overlap", "/retireOn": "retire_on", "/recipient": "recipient" };

export const rotateApiTokenAction = action<TokenryClient>()({
  schema: schema({
    description:
      "Gives an API token a new text; its id stays. An action has no result, and the new text is never shown: you bring it as `secret_wo`, or it goes, sealed for a `recipient`, into a file. For a token of this configuration use the resource's `rotate_before` or `rotation_trigger`: its text in the state would have ended, so it would plan one more rotation.",
    attributes: {
      ...tokenArguments,
      overlap: optional(t.string, {
        description:
          'How long the old text still works, as an ISO 8601 duration (`PT1H`). While it does, no further rotation is possible. Left out: not at all, or 30 days with `retire_on = "first-use"`.',
        validate: validateDuration,
      }),
      retire_on: optional(t.string, {
        description:
          "`first-use`: the first use of the new text ends the old one before `overlap` is over. Left out, or `time`: it does not.",
        validate: (when) => (["time", "first-use"].includes(when) ? undefined : 'must be "time" or "first-use"'),
      }),
      secret_wo: writeOnly(t.string, {
        sensitive: true,
        description:
          "The new text, brought by you; with `overlap` it must have the lookup id of the present one, as `token_text` gives it for the same label. Write-only: give it an ephemeral value, such as one out of a vault; any other would be in the plan file. It arrives where a resource triggers the action; with `-invoke` some versions of Terraform do not pass it on, and then nothing is rotated.",
      }),
      recipient: optional(t.string, {
        description:
          "An age public key (`age1...`): the new text is sealed for it and written to `sealed_token_file`, which nobody but the holder of that key's identity can open.",
        validate: validateRecipient,
      }),
      sealed_token_file: optional(t.string, {
        description:
          "Where the sealed text goes: an age file with ASCII armor, on the machine that runs Terraform. A file that is there is replaced.",
      }),
    },
  }),

  validate(ctx, config) {
    requireOneOwner(config);
    const { secret_wo: secret, recipient, sealed_token_file: file } = config;
    if ([secret, recipient, file].some(isUnknown)) return;
    if ((secret === null) === (recipient === null)) {
      ctx.report(
        new Diagnostic("Where does the new text of the token go?", {
          detail: "Give secret_wo, or recipient and sealed_token_file, and not both.",
        }),
      );
    } else if ((recipient === null) !== (file === null)) {
      const detail = "recipient and sealed_token_file need each other: give both, or neither.";
      ctx.report(new Diagnostic("The sealed text of the token needs a file", { detail }));
    }
  },

  async invoke(ctx, config) {
    const {
      token_id: id,
      overlap,
      retire_on: retireOn,
      secret_wo: secret,
      recipient,
      sealed_token_file: path,
    } = config;
    if (secret === null && recipient === null) {
      // Terraform 1.17-dev does that. The server would make a text that nobody gets to see.
      throw new Diagnostic("The new text of the token did not arrive", {
        detail: `This version of Terraform passes no write-only argument on to an action that -invoke runs. Trigger the action from a resource, or give recipient and sealed_token_file in place of secret_wo. The API token ${id} was not rotated.`,
      });
    }
    const { name, tokens } = toOwnerOf(ctx.client, config);
    const request = {
      ...(overlap !== null && { overlap }),
      ...(retireOn !== null && { retireOn: retireOn as "time" | "first-use" }),
      ...(secret !== null && { secret }),
      ...(recipient !== null && { recipient }),
    };
    // Opened before: a folder that is not there must not cost the new text.
    const file = path === null ? undefined : await openSealedFile(resolve(path));
    try {
      const what = `Rotating the API token ${id} of ${name}`;
      const rotated = await attempt(ctx.client, { what, attributes }, () => tokens.rotate(id, request));
      if (rotated.sealedToken !== undefined) await file?.write(rotated.sealedToken);
      ctx.progress(describe(rotated, path));
    } finally {
      await file?.close();
    }
  },
});

function describe({ id, name, generation, previousExpiresAt }: RotatedApiToken, path: string | null): string {
  const old = previousExpiresAt === undefined ? "works no more" : `works until ${previousExpiresAt}`;
  const where = path === null ? "" : ` It is sealed in ${path}.`;
  return `The API token "${name}" (${id}) has its text number ${generation}; the one before ${old}.${where}`;
}
