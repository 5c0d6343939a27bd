import type { Attribute, Schema } from "@tokenry/terraform-plugin";

const groups = [
  { title: "Required", presences: ["required"] },
  { title: "Optional", presences: ["optional", "defaulted", "optionalComputed"] },
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

function toLine(name: string, { type, sensitive = false, description = "" }: Attribute): string {
  if (typeof type.cty !== "string") throw new Error(`the documentation cannot show the type of ${name} yet`);
  const kind = type.cty === "bool" ? "Boolean" : type.cty === "string" ? "String" : type.cty;
  return `- \`${name}\` (${kind}${sensitive ? ", Sensitive" : ""}) ${description}`;
}
