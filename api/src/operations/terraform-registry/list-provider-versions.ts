import type { Handler } from "../../http/operation.ts";
import { requireProvider } from "../../registry/require-provider.ts";

export const listProviderVersions: Handler<"listProviderVersions"> = async ({ path }, { registry }) => ({
  status: 200,
  body: requireProvider(registry, path).versions(),
});
