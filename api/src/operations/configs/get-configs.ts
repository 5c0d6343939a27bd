import type { Handler } from "../../http/operation.ts";
import { passwordConfiguration } from "../../lib/passwords.ts";

/** The Kestra whose API this is: its command line asks for 2.x before it uses what came with that. */
const kestraVersion = "2.0.0";

export const getConfigs: Handler<"getConfigs"> = async (_input, { services }) => ({
  status: 200,
  body: {
    uuid: await services.instanceId.get(),
    version: kestraVersion,
    edition: "EE",
    isBasicAuthInitialized: await services.setup.isDone(),
    secretsEnabled: false,
    mailServiceEnabled: false,
    tenants: { storageByTenant: false, secretByTenant: false },
    passwordConfiguration,
  },
});
