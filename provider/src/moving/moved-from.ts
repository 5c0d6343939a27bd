import type { MoveSource } from "@tokenry/terraform-plugin";

/** The provider that a Kestra configuration comes from, whichever registry it was installed from. */
const kestra = /\/kestra-io\/kestra$/;

/**
 * For `moved` blocks from a resource of the Kestra provider: the id and what else `read` needs, under the names that it has here.
 * `members`: name here -> name there.
 */
export const movedFrom =
  <Name extends string = "id">(typeName: string, members: Readonly<Record<Name, string>>) =>
  (_ctx: unknown, { providerAddress, typeName: source, state }: MoveSource): Record<Name, string> | undefined => {
    if (!kestra.test(providerAddress) || source !== typeName) return undefined;
    const values = Object.entries<string>(members).map(([here, there]) => [here, state[there]] as const);
    if (values.some(([, value]) => typeof value !== "string" || value === "")) return undefined;
    return Object.fromEntries(values) as Record<Name, string>;
  };
