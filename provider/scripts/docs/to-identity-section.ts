import type { IdentitySchema } from "@tokenry/terraform-plugin";

/** How a resource is imported by its identity, for the page of `type`. */
export function toIdentitySection(type: string, { attributes }: IdentitySchema): string {
  const width = Math.max(...Object.keys(attributes).map((name) => name.length));
  const lines = Object.entries(attributes).map(
    ([name, { description = "" }]) => `    ${name.padEnd(width)} = "${description.replaceAll("`", "")}"`,
  );
  const example = `import {\n  to = ${type}.example\n  identity = {\n${lines.join("\n")}\n  }\n}`;
  return `### Identity\n\nFor \`import\` blocks (Terraform 1.12), in place of \`id\`:\n\n\`\`\`terraform\n${example}\n\`\`\``;
}
