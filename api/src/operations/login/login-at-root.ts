import { beginSession } from "../../http/begin-session.ts";
import type { Handler } from "../../http/operation.ts";

export const loginAtRoot: Handler<"loginAtRoot"> = ({ body }, call) => beginSession(body, call);
