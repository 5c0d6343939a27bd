import type { Attribute } from "./attribute.ts";

/** How Terraform spells the presence of an attribute. Where a default can step in, it counts as computed too. */
export function toSchemaFlags({ presence, sensitive }: Attribute) {
  return {
    required: presence === "required" || presence === "requiredWriteOnly",
    optional: ["optional", "defaulted", "optionalComputed", "writeOnly"].includes(presence),
    computed: ["computed", "defaulted", "optionalComputed"].includes(presence),
    sensitive: sensitive === true,
    writeOnly: presence === "writeOnly" || presence === "requiredWriteOnly",
  };
}
