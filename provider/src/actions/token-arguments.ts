import { optional, required, t } from "@tokenry/terraform-plugin";
import { requireOneSelector } from "../data-sources/require-one-selector.ts";
import { validateId } from "../validation/id.ts";

/** Which token an action is about. */
export const tokenArguments = {
  service_account_id: optional(t.string, {
    description: "Id of the service account that the token belongs to. Give it or `user_id`.",
    validate: validateId,
  }),
  user_id: optional(t.string, {
    description: "Id of the user that the token belongs to. The credential of the provider must be a superadmin's.",
    validate: validateId,
  }),
  token_id: required(t.string, {
    description: "Id of the token, as the resource or a list has it; not its text.",
    validate: validateId,
  }),
};

/** For `validate`. An action must not end another token than the one that was meant: the owner is always named. */
export function requireOneOwner({
  service_account_id,
  user_id,
}: {
  service_account_id: unknown;
  user_id: unknown;
}): void {
  requireOneSelector("owner of the token", { service_account_id, user_id });
}
