import type { Handler } from "../../http/operation.ts";
import { requireProvider } from "../../registry/require-provider.ts";

export const getProviderDownload: Handler<"getProviderDownload"> = async ({ path }, { registry }) => ({
  status: 200,
  body: requireProvider(registry, path).download(path.version, path.os, path.arch),
});
