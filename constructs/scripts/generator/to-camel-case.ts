import { toPascalCase } from "./to-pascal-case.ts";

/** `super_admin` -> `superAdmin`. */
export function toCamelCase(snakeCase: string): string {
  const pascalCase = toPascalCase(snakeCase);
  return pascalCase.charAt(0).toLowerCase() + pascalCase.slice(1);
}
