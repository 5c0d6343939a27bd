import { optional, required, t } from "@tokenry/terraform-plugin";
import { validateDescription } from "../validation/description.ts";
import { validateName } from "../validation/name.ts";

/** Of service accounts and of API tokens. */
export const nameAndDescription = {
  name: required(t.string, {
    description:
      "Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. Names need not be unique.",
    validate: validateName,
  }),
  description: optional(t.string, {
    default: "",
    description: "What it is for. Default: empty.",
    validate: validateDescription,
  }),
};
