import type { Handler } from "../../http/operation.ts";

export const getTerraformDiscovery: Handler<"getTerraformDiscovery"> = async () => ({
  status: 200,
  body: { "providers.v1": "/v1/providers/" },
});
