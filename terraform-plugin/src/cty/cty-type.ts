/** Terraform's type system in its JSON form, as it stands in `Schema.Attribute.type`. */
export type CtyType =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | readonly ["list", CtyType]
  | readonly ["set", CtyType]
  | readonly ["map", CtyType]
  | readonly ["tuple", readonly CtyType[]]
  | CtyObjectType;

export type CtyObjectType = readonly ["object", Readonly<Record<string, CtyType>>];
