import type { FunctionDefinition, Parameter } from "@tokenry/terraform-plugin";
import { toKind } from "./to-schema-section.ts";

/** Signature and arguments as the Terraform registry shows them. */
export function toFunctionSection(name: string, { parameters, variadic, returns }: FunctionDefinition): string {
  const written = parameters.map(toSignature);
  const all = variadic ? [...written, `${toSignature(variadic)}...`] : written;
  const lines = parameters.map((parameter, index) => toLine(`${index + 1}. `, parameter));
  const more = variadic ? [toLine("1. ", variadic, "Variadic, ")] : [];
  const sections = [
    `## Signature\n\n\`\`\`text\n${name}(${all.join(", ")}) ${toTypeName(returns)}\n\`\`\``,
    `## Arguments\n\n${lines.join("\n")}`,
    ...(more.length > 0 ? [`## Variadic Arguments\n\n${more.join("\n")}`] : []),
  ];
  return sections.join("\n\n");
}

const toSignature = (parameter: Parameter): string => `${parameter.name} ${toTypeName(parameter.type)}`;

const toTypeName = ({ cty }: Parameter["type"]): string => toKind(cty)?.toLowerCase() ?? "dynamic";

const toLine = (start: string, { name, type, description = "" }: Parameter, mark = ""): string =>
  `${start}\`${name}\` (${mark}${toKind(type.cty) ?? "Dynamic"}) ${description}`;
