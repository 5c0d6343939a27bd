import type { Attribute, Schema } from "@tokenry/terraform-plugin";

const groups = [
  { title: "Required", presences: ["required", "requiredWriteOnly"] },
  { title: "Optional", presences: ["optional", "defaulted", "optionalComputed", "writeOnly"] },
  { title: "Read-Only", presences: ["computed"] },
];

/** The arguments and attributes as the Terraform registry lists them. */
export function toSchemaSection({ attributes }: Schema): string {
  const names = Object.keys(attributes).sort();
  const lists = groups.flatMap(({ title, presences }) => {
    const lines = names.flatMap((name) => {
      const attribute = attributes[name];
      return attribute && presences.includes(attribute.presence) ? [toLine(name, attribute)] : [];
    });
    return lines.length === 0 ? [] : [`### ${title}\n\n${lines.join("\n")}`];
  });
  return `## Schema\n\n${lists.join("\n\n")}`;
}

function toLine(name: string, { type, presence, sensitive = false, description = "" }: Attribute): string {
  const kind = toKind(type.cty);
  if (kind === undefined) throw new Error(`the documentation cannot show the type of ${name} yet`);
  const isWriteOnly = presence === "writeOnly" || presence === "requiredWriteOnly";
  const marks = `${sensitive ? ", Sensitive" : ""}${isWriteOnly ? ", Write-only" : ""}`;
  return `- \`${name}\` (${kind}${marks}) ${description}`;
}

/** As the registry writes types: `String`, `Set of String`. */
export function toKind(cty: unknown): string | undefined {
  if (typeof cty === "string") return `${cty.charAt(0).toUpperCase()}${cty.slice(1)}`.replace("Bool", "Boolean");
  if (!Array.isArray(cty) || cty[0] === "object") return undefined;
  const [collection, element] = cty.map(toKind);
  return element && `${collection} of ${element}`;
}
