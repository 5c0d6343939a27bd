import type { Attribute } from "./attribute.ts";
import { emitDoc } from "./emit-doc.ts";

export function emitAttributeDoc(attribute: Attribute): string[] {
  return emitDoc(
    [attribute.description, attribute.isSensitive ? "Sensitive." : "", attribute.isDeprecated ? "@deprecated" : ""],
    "  ",
  );
}
