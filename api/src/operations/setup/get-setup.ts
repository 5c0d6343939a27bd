import type { Handler } from "../../http/operation.ts";
import { passwordConfiguration } from "../../lib/passwords.ts";

export const getSetup: Handler<"getSetup"> = async (_input, { services }) => ({
  status: 200,
  body: {
    done: await services.setup.isDone(),
    repositoryType: services.databaseType,
    queueType: services.databaseType,
    storageType: "none",
    secretType: "none",
    haveAuthNotBasic: false,
    passwordConfiguration,
  },
});
