import { Problem } from "../../errors.ts";
import type { Handler } from "../../http/operation.ts";

export const getReadiness: Handler<"getReadiness"> = async (_input, { isReady }) => {
  if (!(await isReady())) {
    throw new Problem("unavailable", { detail: "The server is stopping.", headers: { "Retry-After": "1" } });
  }
  return { status: 200, body: { status: "ok" } };
};
