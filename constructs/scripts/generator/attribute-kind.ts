/** How one Terraform type is written in TypeScript and handed to the framework. */
export interface AttributeKind {
  readonly inputType: string;
  readonly outputType: string;
  /** Method of the framework's base class that makes a reference of `outputType`. */
  readonly getter: string;
  /** Function of the framework around that reference: Terraform cannot index a set. */
  readonly wrapper?: string;
  /** Expression that turns an input into Terraform JSON. */
  readonly toJson: string;
  /** Expression that turns an input into HCL. */
  readonly toHcl: string;
  /** `type` and `storageClassType` of the framework's HCL writer. */
  readonly hclType: "simple" | "list" | "set" | "map";
  readonly storageClass: string;
  /** Names that the expressions above take from the framework. */
  readonly imports: readonly string[];
}

function primitive(name: string, inputType: string, outputType: string, getter: string): AttributeKind {
  const imports = [`${name}ToTerraform`, `${name}ToHclTerraform`];
  return {
    inputType,
    outputType,
    getter,
    toJson: `${name}ToTerraform`,
    toHcl: `${name}ToHclTerraform`,
    hclType: "simple",
    storageClass: name,
    imports: inputType.includes("IResolvable") ? [...imports, "type IResolvable"] : imports,
  };
}

function list(name: "string" | "number"): AttributeKind {
  return {
    inputType: `${name}[]`,
    outputType: `${name}[]`,
    getter: name === "string" ? "getListAttribute" : "getNumberListAttribute",
    toJson: `listMapper(${name}ToTerraform, false)`,
    toHcl: `listMapperHcl(${name}ToHclTerraform, false)`,
    hclType: "list",
    storageClass: `${name}List`,
    imports: [`${name}ToTerraform`, `${name}ToHclTerraform`, "listMapper", "listMapperHcl"],
  };
}

function set(name: "string" | "number"): AttributeKind {
  const kind = list(name);
  return { ...kind, wrapper: "Fn.tolist", hclType: "set", imports: [...kind.imports, "Fn"] };
}

function map(name: "string" | "number", getter: string): AttributeKind {
  return {
    inputType: `{ [key: string]: ${name} }`,
    outputType: `{ [key: string]: ${name} }`,
    getter,
    toJson: `hashMapper(${name}ToTerraform)`,
    toHcl: `hashMapperHcl(${name}ToHclTerraform)`,
    hclType: "map",
    storageClass: `${name}Map`,
    imports: [`${name}ToTerraform`, `${name}ToHclTerraform`, "hashMapper", "hashMapperHcl"],
  };
}

const mapOfStringLists: AttributeKind = {
  inputType: "{ [key: string]: string[] }",
  outputType: "{ [key: string]: string[] }",
  getter: "getAnyMapAttribute",
  toJson: "hashMapper(listMapper(stringToTerraform, false))",
  toHcl: "hashMapperHcl(listMapperHcl(stringToHclTerraform, false))",
  hclType: "map",
  storageClass: "stringListMap",
  imports: ["stringToTerraform", "stringToHclTerraform", "hashMapper", "hashMapperHcl", "listMapper", "listMapperHcl"],
};

/** A list of objects that only the provider sets: a reference, for `TerraformIterator` and `Fn`. */
export const objects = primitive("any", "IResolvable", "IResolvable", "interpolationForAttribute");

/** Key: the type as it stands in the schema document. */
export const attributeKinds: Readonly<Record<string, AttributeKind>> = {
  '"string"': primitive("string", "string", "string", "getStringAttribute"),
  '"number"': primitive("number", "number", "number", "getNumberAttribute"),
  '"bool"': primitive("boolean", "boolean | IResolvable", "IResolvable", "getBooleanAttribute"),
  '["list","string"]': list("string"),
  '["list","number"]': list("number"),
  '["set","string"]': set("string"),
  '["set","number"]': set("number"),
  '["map","string"]': map("string", "getStringMapAttribute"),
  '["map","number"]': map("number", "getNumberMapAttribute"),
  '["map",["list","string"]]': mapOfStringLists,
  '["map",["set","string"]]': mapOfStringLists,
};
