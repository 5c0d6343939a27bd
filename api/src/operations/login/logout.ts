import { endSession } from "../../http/end-session.ts";
import type { Handler } from "../../http/operation.ts";

export const logout: Handler<"logout"> = (_input, call) => endSession(call);
