import type { MoveSource } from "@tokenry/terraform-plugin";

/** The provider that a Kestra configuration comes from, whichever registry it was installed from. */
const kestra = /\/kestra-io\/kestra$/;

/**
 * For `moved` blocks from a resource of the Kestra provider: the id and what else `read` needs, under the names that it has here.
 * `members`: name here -> name there. `extras`: the same, of what is taken along if it is there.
 */
export const movedFrom =
  <Name extends string = "id", Extra extends string = never>(
    typeName: string,
    members: Readonly<Record<Name, string>>,
    extras: Readonly<Record<Extra, string>> = {} as Record<Extra, string>,
  ) =>
  (_ctx: unknown, { providerAddress, typeName: source, state }: MoveSource): Moved<Name, Extra> | undefined => {
    if (!kestra.test(providerAddress) || source !== typeName) return undefined;
    const pick = (names: Readonly<Record<string, string>>) =>
      Object.entries(names).map(([here, there]) => [here, state[there]] as const);
    const isText = ([, value]: readonly [string, unknown]) => typeof value === "string" && value !== "";
    const needed = pick(members);
    if (!needed.every(isText)) return undefined;
    return Object.fromEntries([...needed, ...pick(extras).filter(isText)]) as Moved<Name, Extra>;
  };

type Moved<Name extends string, Extra extends string> = Record<Name, string> & Partial<Record<Extra, string>>;
