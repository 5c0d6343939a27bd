import type { Models } from "../models/index.ts";
import { type Membership, toMemberships } from "../models/membership.ts";
import type { Principal } from "../models/principal.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";

/**
 * Makes the memberships of a principal what the principal says. After the principal was written; where that crashed, the
 * audit entry in the principal makes the relay do it. Of two at once the newer principal wins.
 */
export async function syncMemberships(models: Models, written: Principal): Promise<void> {
  let principal: Principal | null = written;
  for (;;) {
    const known: number = principal?.version ?? Number.MAX_SAFE_INTEGER;
    const wanted: Membership[] = principal ? toMemberships(principal) : [];
    await Promise.all(wanted.map((membership) => store(models, membership)));
    // A new principal can have none that are not wanted.
    if (known > 0) {
      await models.memberships.deleteMany({
        principalId: written._id,
        _id: { $nin: wanted.map(({ _id }) => _id) },
        version: { $lte: known },
      });
    }
    const now: Principal | null = await models.principals.findById(written._id).lean();
    if (now?.version === principal?.version) return;
    principal = now;
  }
}

async function store(models: Models, { _id, ...membership }: Membership): Promise<void> {
  try {
    await models.memberships.updateOne(
      { _id, version: { $lte: membership.version } },
      { $set: membership },
      { upsert: true },
    );
  } catch (error) {
    // One of a newer version is there.
    if (!isDuplicateKey(error)) throw error;
  }
}
