import type { Attribute, Attributes, Schema } from "@tokenry/terraform-plugin";

const groups = [
  { title: "Required", presences: ["required", "requiredWriteOnly"] },
  { title: "Optional", presences: ["optional", "defaulted", "optionalComputed", "writeOnly"] },
  { title: "Read-Only", presences: ["computed"] },
];

/** The arguments and attributes as the Terraform registry lists them. */
export function toSchemaSection({ attributes }: Schema): string {
  const lists = toLists(attributes).map(({ title, lines }) => `### ${title}\n\n${lines}`);
  return ["## Schema", ...lists, ...Object.entries(attributes).flatMap(toNestedSection)].join("\n\n");
}

function toLists(attributes: Attributes): { title: string; lines: string }[] {
  const names = Object.keys(attributes).sort();
  return groups.flatMap(({ title, presences }) => {
    const lines = names.flatMap((name) => {
      const attribute = attributes[name];
      return attribute && presences.includes(attribute.presence) ? [toLine(name, attribute)] : [];
    });
    return lines.length === 0 ? [] : [{ title, lines: lines.join("\n") }];
  });
}

function toLine(name: string, { type, presence, sensitive = false, description = "" }: Attribute): string {
  const kind = type.nested ? `Attributes ${toTitle(type.nested.mode)}` : toKind(type.cty);
  if (kind === undefined) throw new Error(`the documentation cannot show the type of ${name} yet`);
  const isWriteOnly = presence === "writeOnly" || presence === "requiredWriteOnly";
  const marks = `${sensitive ? ", Sensitive" : ""}${isWriteOnly ? ", Write-only" : ""}`;
  const below = type.nested ? ` (see [below for nested schema](#${toAnchor(name)}))` : "";
  return `- \`${name}\` (${kind}${marks}) ${description}${below}`;
}

/** The attributes of the objects in an attribute. */
function toNestedSection([name, { type }]: [string, Attribute]): string[] {
  if (!type.nested) return [];
  const lists = toLists(type.nested.attributes).map(({ title, lines }) => `${title}:\n\n${lines}`);
  return [`<a id="${toAnchor(name)}"></a>\n### Nested Schema for \`${name}\``, ...lists];
}

const toAnchor = (name: string): string => `nestedatt--${name}`;

/** As the registry writes types: `String`, `Set of String`. */
export function toKind(cty: unknown): string | undefined {
  if (typeof cty === "string") return toTitle(cty).replace("Bool", "Boolean");
  if (!Array.isArray(cty) || cty[0] === "object") return undefined;
  const [collection, element] = cty.map(toKind);
  return element && `${collection} of ${element}`;
}

const toTitle = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
