import type { ServiceAccount, ServiceAccountSummary, TokenryClient } from "@tokenry/sdk/fetch";
import { Diagnostic } from "@tokenry/terraform-plugin";

/** More of one name are counted, not listed. */
const MOST_LISTED = 10;

/** By id, or else by name. Throws a Diagnostic if none or more than one has the name. */
export async function findServiceAccount(
  client: TokenryClient,
  { id, name }: { id: string | null; name: string | null },
  signal: AbortSignal,
): Promise<ServiceAccount | ServiceAccountSummary> {
  if (id !== null) return client.serviceAccounts.get(id, { signal });
  const query = { size: MOST_LISTED, filters: { name: { EQUALS: name ?? "" } } };
  const { results, total } = await client.serviceAccounts.list(query, { signal });
  const [account] = results;
  if (!account) {
    throw new Diagnostic(`There is no service account "${name}"`, {
      detail: `None in the tenant "${client.tenant}" has this name. Check the name, or the provider's tenant.`,
      path: ["name"],
    });
  }
  if (total === 1) return account;
  const ids = results.map((found) => found.id).join(", ");
  const more = total > results.length ? ` and ${total - results.length} more` : "";
  throw new Diagnostic(`${total} service accounts have the name "${name}"`, {
    detail: `Their ids are ${ids}${more}. Give the id of the one that is meant in place of the name.`,
    path: ["name"],
  });
}
