import { endSession } from "../../http/end-session.ts";
import type { Handler } from "../../http/operation.ts";

export const logoutAtRoot: Handler<"logoutAtRoot"> = (_input, call) => endSession(call);
