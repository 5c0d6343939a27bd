import { Problem } from "../errors.ts";
import type { Models } from "../models/index.ts";

export const emailTaken = (): Problem =>
  new Problem("email-taken", {
    detail: "email: another user has this e-mail address. Addresses are compared without case.",
    faults: [{ pointer: "/email", detail: "another user has it", type: "unique" }],
  });

/**
 * Before an update: the unique index would tell too, but FerretDB 1.24 does not say of an update that this is what failed. `id`: who
 * may have it.
 */
export async function refuseTakenEmail(models: Models, loginKey: string, id: string): Promise<void> {
  if (await models.principals.exists({ loginKey, _id: { $ne: id } })) throw emailTaken();
}
