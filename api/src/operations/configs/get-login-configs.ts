import type { Handler } from "../../http/operation.ts";

export const getLoginConfigs: Handler<"getLoginConfigs"> = async (_input, { services }) => ({
  status: 200,
  body: { isBasicAuthInitialized: await services.setup.isDone() },
});
