import type { Handler } from "../../http/operation.ts";
import { requireProvider } from "../../registry/require-provider.ts";

export const getProviderFile: Handler<"getProviderFile"> = async ({ path }, { registry }) => ({
  status: 200,
  ...requireProvider(registry, path).file(path.version, path.file),
});
