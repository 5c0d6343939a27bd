import type { Models } from "../models/index.ts";
import { storeAuditEntries } from "./store-audit-entries.ts";

/** Removes the tokens of a deleted owner, their audit entries last of all. */
export async function removeTokensOf(models: Models, ownerId: string): Promise<void> {
  for (;;) {
    await models.apiTokens.deleteMany({ ownerId, outbox: { $size: 0 } });
    const [token] = await models.apiTokens.find({ ownerId }).limit(1).lean();
    if (!token) return;
    await storeAuditEntries(models, token.outbox);
    await models.apiTokens.deleteOne({ _id: token._id, outbox: { $size: token.outbox.length } });
  }
}
