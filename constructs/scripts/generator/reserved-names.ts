import { TerraformDataSource, TerraformProvider, TerraformResource } from "cdktf";

/** Own members, not found on the prototypes. */
const instanceMembers = [
  "node",
  "alias",
  "provider",
  "count",
  "lifecycle",
  "forEach",
  "dependsOn",
  "connection",
  "provisioners",
];

/** Members of the framework's base classes, which an attribute of the same name would hide. */
export function reservedNames(): ReadonlySet<string> {
  const names = new Set<string>(instanceMembers);
  for (const base of [TerraformResource, TerraformDataSource, TerraformProvider]) {
    let prototype: unknown = base.prototype;
    while (typeof prototype === "object" && prototype !== null) {
      for (const name of Object.getOwnPropertyNames(prototype)) {
        names.add(name);
      }
      prototype = Object.getPrototypeOf(prototype);
    }
  }
  return names;
}
