import type { Handler } from "../../http/operation.ts";
import { toMe } from "../../models/principal.ts";

export const getCurrentUser: Handler<"getCurrentUser"> = async (_input, { principal, services }) => ({
  status: 200,
  body: toMe(principal, await services.tenants.referencesOf(principal)),
});
