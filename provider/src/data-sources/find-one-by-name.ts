import { Diagnostic } from "@tokenry/terraform-plugin";

/** More of one name are counted, not listed. */
const mostListed = 10;

export interface NameSearch<T> {
  /** "service account" */
  thing: string;
  name: string;
  /** The argument that has the name. Default: `name`. */
  argument?: string;
  /** Where there may be one: `the tenant "main"`. */
  where: string;
  list: (query: {
    size: number;
    filters: Record<string, { EQUALS: string }>;
  }) => Promise<{ results: T[]; total: number }>;
  /** The field to filter by. Default: `name`. */
  field?: string;
}

/** The one with this name. Throws a Diagnostic if none or more than one has it. */
export async function findOneByName<T extends { id: string }>({
  thing,
  name,
  argument = "name",
  where,
  list,
  field = "name",
}: NameSearch<T>): Promise<T> {
  const { results, total } = await list({ size: mostListed, filters: { [field]: { EQUALS: name } } });
  const [found] = results;
  if (!found) {
    throw new Diagnostic(`There is no ${thing} "${name}"`, {
      detail: `None in ${where} has this ${argument}. Check it, or the provider's settings.`,
      path: [argument],
    });
  }
  if (total === 1) return found;
  const ids = results.map(({ id }) => id).join(", ");
  const more = total > results.length ? ` and ${total - results.length} more` : "";
  throw new Diagnostic(`${total} ${thing}s have the ${argument} "${name}"`, {
    detail: `Their ids are ${ids}${more}. Give the id of the one that is meant in place of the ${argument}.`,
    path: [argument],
  });
}
