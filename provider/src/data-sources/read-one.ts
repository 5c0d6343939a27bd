import type { CallOptions, Page, TokenryClient } from "@tokenry/sdk/fetch";
import { type Context, Diagnostic } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { readInRun } from "../run/read-in-run.ts";

/** More of one name are counted, not listed. */
const mostListed = 10;

interface Source<Listed, Whole> {
  get(id: string, options: CallOptions): Promise<Whole>;
  list(
    query: { size: number; filters: Record<string, { EQUALS: string }> },
    options: CallOptions,
  ): Promise<Page<Listed>>;
}

interface Wanted<Listed, Whole> {
  /** "service account" */
  thing: string;
  /** Null: by its name. */
  id: string | null;
  name: string | null;
  /** The argument that has the name. Default: `name`. */
  argument?: string;
  /** Where there may be one. Default: the tenant. */
  where?: string;
  /** What a list leaves out, if it does. */
  complete: (found: Listed) => Whole | Promise<Whole>;
}

/** The one with this id, or the one with this name. Throws a Diagnostic if none is there, or more than one has the name. */
export function readOne<Listed extends { id: string }, Whole>(
  ctx: Context<TokenryClient>,
  source: Source<Listed, Whole>,
  wanted: Wanted<Listed, Whole>,
): Promise<Whole> {
  const { thing, id, name, argument = "name", complete } = wanted;
  const by = id === null ? `with the ${argument} "${name}"` : `with the id ${id}`;
  return attempt(ctx.client, { what: `Reading the ${thing} ${by}` }, async () => {
    if (id !== null) {
      readInRun(ctx.client).add(id);
      return source.get(id, { signal: ctx.signal });
    }
    const query = { size: mostListed, filters: { [argument]: { EQUALS: name ?? "" } } };
    const { results, total } = await source.list(query, { signal: ctx.signal });
    const [found] = results;
    if (found && total === 1) {
      readInRun(ctx.client).add(found.id);
      return complete(found);
    }
    const where = wanted.where ?? `the tenant "${ctx.client.tenant}"`;
    throw found ? severalHaveIt(wanted, results, total) : nobodyHasIt(wanted, where);
  });
}

type Sought = Pick<Wanted<never, never>, "thing" | "name" | "argument">;

const nobodyHasIt = ({ thing, name, argument = "name" }: Sought, where: string) =>
  new Diagnostic(`There is no ${thing} "${name}"`, {
    detail: `None in ${where} has this ${argument}. Check it, or the provider's settings.`,
    path: [argument],
  });

function severalHaveIt({ thing, name, argument = "name" }: Sought, results: readonly { id: string }[], total: number) {
  const ids = results.map(({ id }) => id).join(", ");
  const more = total > results.length ? ` and ${total - results.length} more` : "";
  return new Diagnostic(`${total} ${thing}s have the ${argument} "${name}"`, {
    detail: `Their ids are ${ids}${more}. Give the id of the one that is meant in place of the ${argument}.`,
    path: [argument],
  });
}
