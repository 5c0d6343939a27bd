import { Diagnostic } from "../../framework/diagnostic.ts";

export function findType<T>(types: Readonly<Record<string, T>> | undefined, name = ""): T {
  if (types && Object.hasOwn(types, name)) return types[name]!;
  throw new Diagnostic(`The provider has no "${name}"`, {
    detail: "Terraform asked for a type that this version of the provider does not have. Check the provider's version.",
  });
}
